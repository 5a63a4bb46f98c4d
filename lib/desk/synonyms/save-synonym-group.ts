import { readSynonyms } from "@/lib/danish/words/synonyms";
import { type Actor, requirePermission } from "../actor";
import { inDeskTransaction } from "../in-desk-transaction";
import { recordAudit } from "../record-audit";

/** `id` is that of the group to change; null for a new one. */
export type SynonymInput = { id: string | null; words: readonly string[] };

/** Why a group was not saved: fewer than two words that differ in more than their ending, several words in one place, or a group that is gone. */
export type SynonymFault = "few" | "phrase" | "gone";

/**
 * Adds a group of words that mean the same, or changes one. The next search uses it.
 * @returns null, or why nothing was saved
 * @throws NotAllowedError when the actor may not edit registers
 */
export async function saveSynonymGroup({ id, words }: SynonymInput, actor: Actor): Promise<SynonymFault | null> {
  requirePermission(actor, "editRegisters");
  const group = [...new Set(words.map((word) => word.trim().toLowerCase()).filter((word) => word !== ""))];
  if (group.some((word) => !/^[\p{L}\p{N}-]+$/u.test(word))) return "phrase";
  if (readSynonyms(group.join(" ")).size < 2) return "few";
  return inDeskTransaction(async (transaction) => {
    if (id !== null && (await transaction.synonymGroup.count({ where: { id } })) === 0) return "gone";
    const saved =
      id === null
        ? await transaction.synonymGroup.create({ data: { words: group }, select: { id: true } })
        : await transaction.synonymGroup.update({ where: { id }, data: { words: group }, select: { id: true } });
    const action = id === null ? "synonyms.added" : "synonyms.changed";
    await recordAudit(transaction, actor, { action, subject: "synonymGroup", subjectId: saved.id, detail: { words: group } });
    return null;
  });
}

/**
 * Takes a group of words out of the list.
 * @returns null, or `gone` where it was no longer there
 * @throws NotAllowedError when the actor may not edit registers
 */
export async function removeSynonymGroup(id: string, actor: Actor): Promise<SynonymFault | null> {
  requirePermission(actor, "editRegisters");
  return inDeskTransaction(async (transaction) => {
    const found = await transaction.synonymGroup.findUnique({ where: { id }, select: { words: true } });
    if (!found) return "gone";
    await transaction.synonymGroup.delete({ where: { id } });
    await recordAudit(transaction, actor, { action: "synonyms.removed", subject: "synonymGroup", subjectId: id, detail: found });
    return null;
  });
}
