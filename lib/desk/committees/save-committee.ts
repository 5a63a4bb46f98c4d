import type { Prisma } from "@/lib/database/generated/client";
import { maskCprNumbers } from "@/lib/privacy/mask";
import { type Actor, requirePermission } from "../actor";
import { inDeskTransaction } from "../in-desk-transaction";
import { readTerm, type Term, termsOverlap } from "../parties/read-term";
import { recordAudit } from "../record-audit";

/** What a person wrote about a committee. Terms are written `2022-2025`. */
export type CommitteeInput = { id: string; name: string; shortName: string; aliases: readonly string[]; terms: readonly string[] };

/** Why a committee was not saved: no name, terms that are none or overlap, a name that another committee has, or a committee that is gone. */
export type CommitteeFault = "empty" | "term" | "taken" | "gone";

/**
 * Changes what is known of a committee. Its address stays the same, and the name that it had stays one by which its referater are known. What may be
 * personal numbers is masked.
 * @returns null, or why nothing was saved
 * @throws NotAllowedError when the actor may not edit registers
 */
export async function saveCommittee(input: CommitteeInput, actor: Actor): Promise<CommitteeFault | null> {
  requirePermission(actor, "editRegisters");
  const [name = "", shortName = "", ...others] = [input.name, input.shortName, ...input.aliases].map((text) => maskCprNumbers(text.trim()));
  if (name === "") return "empty";
  const terms = readTerms(input.terms);
  if (!terms) return "term";
  return inDeskTransaction(async (transaction) => {
    const known = await transaction.committee.findUnique({ where: { id: input.id }, select: { name: true, municipalityId: true } });
    if (!known) return "gone";
    const { municipalityId } = known;
    const written = [...others, ...(known.name === name ? [] : [known.name])];
    const aliases = [...new Set(written.filter((alias) => alias !== "" && alias !== name))];
    if (await isTaken(transaction, { id: input.id, municipalityId, names: [name, ...aliases] })) return "taken";
    await transaction.committeeName.deleteMany({ where: { committeeId: input.id } });
    await transaction.committeeTerm.deleteMany({ where: { committeeId: input.id } });
    await transaction.committee.update({
      where: { id: input.id },
      data: {
        name,
        shortName: shortName === "" ? null : shortName,
        aliases: { createMany: { data: aliases.map((alias) => ({ municipalityId, name: alias })) } },
        terms: { createMany: { data: terms.map(({ from, to }) => ({ termFrom: from, termTo: to })) } },
      },
    });
    const detail = { name, shortName, aliases, terms: terms.map(({ from, to }) => `${from}-${to}`) };
    await recordAudit(transaction, actor, { action: "committee.changed", subject: "committee", subjectId: input.id, detail });
    return null;
  });
}

/** Null where one of the lines is no term, or two of them overlap. */
function readTerms(lines: readonly string[]): Term[] | null {
  const terms = lines.filter((line) => line.trim() !== "").map(readTerm);
  const read = terms.filter((term) => term !== null).sort((one, other) => one.from - other.from);
  const apart = read.every((term, index) => index === 0 || !termsOverlap(term, read[index - 1] ?? term));
  return read.length === terms.length && apart ? read : null;
}

async function isTaken(
  transaction: Prisma.TransactionClient,
  { id, municipalityId, names }: { id: string; municipalityId: string; names: string[] },
): Promise<boolean> {
  const other = { municipalityId, id: { not: id }, OR: [{ name: { in: names } }, { aliases: { some: { name: { in: names } } } }] };
  return (await transaction.committee.count({ where: other })) > 0;
}
