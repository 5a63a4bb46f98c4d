import { database } from "@/lib/database/database";
import { type Actor, requirePermission } from "../actor";

/** Words that mean the same, as the secretariat edits them. */
export type SynonymRow = { id: string; words: string[] };

/**
 * The groups of synonyms that the secretariat has entered, in Danish order of their first word.
 * @throws NotAllowedError when the actor may not edit registers
 */
export async function listSynonymGroups(actor: Actor): Promise<SynonymRow[]> {
  requirePermission(actor, "editRegisters");
  const groups = await database.synonymGroup.findMany({ select: { id: true, words: true } });
  return groups.sort((one, other) => (one.words[0] ?? "").localeCompare(other.words[0] ?? "", "da"));
}
