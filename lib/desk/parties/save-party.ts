import { maskCprNumbers } from "@/lib/privacy/mask";
import { type Actor, requirePermission } from "../actor";
import { inDeskTransaction } from "../in-desk-transaction";
import { recordAudit } from "../record-audit";
import { readTerm, termsOverlap } from "./read-term";

/** `id` is that of the party to change, which stays in its municipality; null for a new one. `term` is written `2022-2025`. */
export type PartyInput = { id: string | null; municipalityId: string; letter: string; name: string; term: string };

/** Why a party was not saved: no letter or name, a term that is none, a letter that has a name in that term already, or a row that is gone. */
export type PartyFault = "empty" | "term" | "taken" | "gone";

/**
 * Says what a letter stands for in one term, or changes what was said. What may be personal numbers is masked.
 * @returns null, or why nothing was saved
 * @throws NotAllowedError when the actor may not edit registers
 */
export async function saveParty(input: PartyInput, actor: Actor): Promise<PartyFault | null> {
  requirePermission(actor, "editRegisters");
  const [letter, name, term] = [input.letter.trim().toUpperCase(), maskCprNumbers(input.name.trim()), readTerm(input.term)];
  if (!/^\p{L}{1,3}$/u.test(letter) || name === "") return "empty";
  if (!term) return "term";
  return inDeskTransaction(async (transaction) => {
    const known = input.id === null ? null : await transaction.party.findUnique({ where: { id: input.id } });
    if (input.id !== null && !known) return "gone";
    const municipalityId = known?.municipalityId ?? input.municipalityId;
    const same = await transaction.party.findMany({ where: { municipalityId, letter, NOT: { id: known?.id ?? municipalityId } } });
    if (same.some(({ termFrom, termTo }) => termsOverlap(term, { from: termFrom, to: termTo }))) return "taken";
    const data = { letter, name, termFrom: term.from, termTo: term.to };
    const { id } = known
      ? await transaction.party.update({ where: { id: known.id }, data, select: { id: true } })
      : await transaction.party.create({ data: { municipalityId, ...data }, select: { id: true } });
    await recordAudit(transaction, actor, {
      action: known ? "party.changed" : "party.added",
      subject: "party",
      subjectId: id,
      detail: data,
    });
    return null;
  });
}

/**
 * Takes a party of one term out of the register. What votes print stays as it is.
 * @returns null, or `gone` where it was no longer there
 * @throws NotAllowedError when the actor may not edit registers
 */
export async function removeParty(id: string, actor: Actor): Promise<PartyFault | null> {
  requirePermission(actor, "editRegisters");
  return inDeskTransaction(async (transaction) => {
    const found = await transaction.party.findUnique({ where: { id }, select: { letter: true, name: true, termFrom: true, termTo: true } });
    if (!found) return "gone";
    await transaction.party.delete({ where: { id } });
    await recordAudit(transaction, actor, { action: "party.removed", subject: "party", subjectId: id, detail: found });
    return null;
  });
}
