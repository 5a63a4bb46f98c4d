import "server-only";
import { database } from "@/lib/database/database";
import type { KleSubject } from "./read-subject-list";

/** Puts a list of subjects in the place of the one before it, all or nothing. */
export async function saveSubjects(subjects: readonly KleSubject[]): Promise<void> {
  await database.$transaction([database.kleSubject.deleteMany(), database.kleSubject.createMany({ data: [...subjects] })]);
}
