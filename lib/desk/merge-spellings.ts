import type { Prisma } from "@/lib/database/generated/client";
import { type Actor, requirePermission, userIdOf } from "./actor";
import { inDeskTransaction } from "./in-desk-transaction";
import { recordAudit } from "./record-audit";

/** `warningId` is the doubt about the two names; `spelling` becomes a spelling of the person who is called `as`. */
export type MergeRequest = { warningId: string; spelling: string; as: string };

/**
 * Says that two spellings are one person, and settles the doubt about them. What the sources print stays as it is.
 * @throws NotAllowedError when the actor may not settle names
 * @throws when the doubt is not about these names
 */
export async function mergeNames({ warningId, spelling, as }: MergeRequest, actor: Actor): Promise<void> {
  requirePermission(actor, "settle");
  await inDeskTransaction(async (transaction) => {
    const { message, revision } = await transaction.parseWarning.findUniqueOrThrow({
      where: { id: warningId, code: "name-spelled-two-ways" },
      select: { message: true, revision: { select: { meeting: { select: { committee: { select: { municipalityId: true } } } } } } },
    });
    if (![spelling, as].every((name) => message.includes(`»${name}«`))) throw new Error("The doubt is about other names.");
    const personId = await merge(transaction, revision.meeting.committee.municipalityId, { spelling, as }, userIdOf(actor));
    await transaction.parseWarning.update({ where: { id: warningId }, data: { settledAt: new Date(), settledBy: userIdOf(actor) } });
    await recordAudit(transaction, actor, { action: "person.merged", subject: "person", subjectId: personId, detail: { spelling, as } });
  });
}

async function merge(
  transaction: Prisma.TransactionClient,
  municipalityId: string,
  { spelling, as }: { spelling: string; as: string },
  confirmedBy: string | null,
): Promise<string> {
  const of = (name: string) =>
    transaction.personName.findUniqueOrThrow({
      where: { municipalityId_spelling: { municipalityId, spelling: name } },
      select: { id: true, personId: true },
    });
  const [merged, kept] = [await of(spelling), await of(as)];
  await transaction.personName.updateMany({ where: { id: { in: [merged.id, kept.id] } }, data: { confirmedBy, personId: kept.personId } });
  const named = { name: spelling, personId: merged.personId };
  await transaction.ballot.updateMany({ where: named, data: { personId: kept.personId } });
  await transaction.absence.updateMany({ where: named, data: { personId: kept.personId } });
  await transaction.person.deleteMany({
    where: { id: merged.personId, names: { none: {} }, ballots: { none: {} }, absences: { none: {} } },
  });
  return kept.personId;
}
