import { type Actor, requirePermission, userIdOf } from "./actor";
import { inDeskTransaction } from "./in-desk-transaction";
import { recordAudit } from "./record-audit";

/**
 * Says that two spellings are one person: the first is from now on a spelling of the other's. What the sources print stays as it is.
 * @throws NotAllowedError when the actor may not settle names
 * @throws when a spelling is not known in the municipality
 */
export async function mergeSpellings(
  { municipalityId, spelling, as }: { municipalityId: string; spelling: string; as: string },
  actor: Actor,
): Promise<void> {
  requirePermission(actor, "settle");
  await inDeskTransaction(async (transaction) => {
    const of = (name: string) => ({
      where: { municipalityId_spelling: { municipalityId, spelling: name } },
      select: { id: true, personId: true },
    });
    const merged = await transaction.personName.findUniqueOrThrow(of(spelling));
    const kept = await transaction.personName.findUniqueOrThrow(of(as));
    if (merged.personId === kept.personId) return;
    const confirmedBy = userIdOf(actor);
    await transaction.personName.updateMany({ where: { id: { in: [merged.id, kept.id] } }, data: { confirmedBy } });
    await transaction.personName.update({ where: { id: merged.id }, data: { personId: kept.personId } });
    const named = { name: spelling, personId: merged.personId };
    await transaction.ballot.updateMany({ where: named, data: { personId: kept.personId } });
    await transaction.absence.updateMany({ where: named, data: { personId: kept.personId } });
    await transaction.person.deleteMany({
      where: { id: merged.personId, names: { none: {} }, ballots: { none: {} }, absences: { none: {} } },
    });
    await recordAudit(transaction, actor, {
      action: "person.merged",
      subject: "person",
      subjectId: kept.personId,
      detail: { spelling, as },
    });
  });
}
