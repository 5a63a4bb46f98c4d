import "server-only";
import { database } from "@/lib/database/database";

/** A mark that changes with everything the secretariat does, and so with all that is public: the number of the last entry in the audit log. */
export async function getCollectionStamp(): Promise<string> {
  const { _max } = await database.auditEvent.aggregate({ _max: { id: true } });
  return String(_max.id ?? 0);
}
