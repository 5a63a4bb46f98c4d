import "server-only";
import { database } from "@/lib/database/database";

/**
 * A mark that changes with everything the secretariat does, and so with all that is public: the newest seal of the audit log. Seals are set one by one
 * while their transactions end, so none can come to light after a later one, as a number taken at the beginning of a long write could. The hash tells
 * a restored collection from the one whose numbers it continues.
 */
export async function getCollectionStamp(): Promise<string> {
  const seal = await database.auditSeal.findFirst({ orderBy: { position: "desc" }, select: { position: true, hash: true } });
  return seal === null ? "0" : `${seal.position}-${seal.hash.slice(0, 12)}`;
}
