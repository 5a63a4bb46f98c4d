import "server-only";
import { database } from "@/lib/database/database";

/** Whether a list of KLE subjects was ever taken in. Without one only main groups have names. */
export async function hasSubjectList(): Promise<boolean> {
  return (await database.kleSubject.findFirst({ select: { number: true } })) !== null;
}
