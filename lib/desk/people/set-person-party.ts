import { type Actor, requirePermission } from "../actor";
import { inDeskTransaction } from "../in-desk-transaction";
import { readTerm, termsOverlap } from "../parties/read-term";
import { recordAudit } from "../record-audit";

/** Why nothing was saved: a letter or term that is none, a term that overlaps with another, or no such person or term. */
export type PersonPartyFault = "letter" | "term" | "taken" | "gone";

/**
 * Says to which party a person belonged in one term, written `2022-2025`, or takes that away. What ballots print stays beside it.
 * @param letter empty to take it away
 * @throws NotAllowedError when the actor may not edit registers
 */
export async function setPersonParty(
  { personId, term, letter }: { personId: string; term: string; letter: string },
  actor: Actor,
): Promise<PersonPartyFault | null> {
  requirePermission(actor, "editRegisters");
  const [read, wanted] = [readTerm(term), letter.trim().toUpperCase()];
  if (!read) return "term";
  if (!/^\p{L}{0,3}$/u.test(wanted)) return "letter";
  return inDeskTransaction(async (transaction) => {
    const person = await transaction.person.findUnique({ where: { id: personId }, select: { parties: true } });
    if (!person) return "gone";
    const others = person.parties.filter(({ termFrom }) => termFrom !== read.from);
    if (others.some(({ termFrom, termTo }) => termsOverlap(read, { from: termFrom, to: termTo }))) return "taken";
    if (wanted === "" && others.length === person.parties.length) return "gone";
    await transaction.personParty.deleteMany({ where: { personId, termFrom: read.from } });
    if (wanted !== "") await transaction.personParty.create({ data: { personId, termFrom: read.from, termTo: read.to, letter: wanted } });
    const detail = { term: `${read.from}-${read.to}`, letter: wanted };
    await recordAudit(transaction, actor, { action: "person.partySet", subject: "person", subjectId: personId, detail });
    return null;
  });
}
