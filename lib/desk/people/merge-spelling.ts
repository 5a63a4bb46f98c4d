import type { Prisma } from "@/lib/database/generated/client";
import { type Actor, userIdOf } from "../actor";
import { recordAudit } from "../record-audit";
import { clearSchedulesNaming } from "./clear-schedules-naming";
import { indexNamed } from "./index-named";
import { forgetRefusals } from "./keep-apart";
import { settleNameDoubts } from "./name-doubt";

/** `spelling` becomes a spelling of the person who has the spelling `as`. */
export type SpellingMerge = { municipalityId: string; spelling: string; as: string };

/**
 * Makes a spelling one of another person's, within a transaction of the desk. Doubts about the two are settled, and
 * drafts that name them lose their time. The person who had it, and has none
 * left, is gone, and links to them lead on.
 * @throws when one of the spellings is not known
 */
export async function mergeSpelling(
  transaction: Prisma.TransactionClient,
  { municipalityId, spelling, as }: SpellingMerge,
  actor: Actor,
): Promise<void> {
  const of = (name: string) =>
    transaction.personName.findUniqueOrThrow({
      where: { municipalityId_spelling: { municipalityId, spelling: name } },
      select: { id: true, personId: true },
    });
  const [merged, kept] = [await of(spelling), await of(as)];
  const by = userIdOf(actor);
  await transaction.personName.updateMany({
    where: { id: { in: [merged.id, kept.id] } },
    data: { confirmedBy: by, personId: kept.personId },
  });
  const named = { name: spelling, personId: merged.personId };
  await transaction.ballot.updateMany({ where: named, data: { personId: kept.personId } });
  await transaction.absence.updateMany({ where: named, data: { personId: kept.personId } });
  await indexNamed(transaction, { personId: kept.personId, name: spelling });
  await leaveIfEmpty(transaction, { municipalityId, from: merged.personId, to: kept.personId });
  await forgetRefusals(transaction, municipalityId, [{ one: spelling, other: as }]);
  await settleNameDoubts(transaction, { municipalityId, one: spelling, other: as }, { at: new Date(), by });
  await clearSchedulesNaming(transaction, { municipalityId, names: [spelling, as] }, actor);
  await recordAudit(transaction, actor, { action: "person.merged", subject: "person", subjectId: kept.personId, detail: { spelling, as } });
}

/** A person without spellings goes; what was said of them, their addresses and those who follow them are the other's. */
async function leaveIfEmpty(
  transaction: Prisma.TransactionClient,
  { municipalityId, from, to }: { municipalityId: string; from: string; to: string },
): Promise<void> {
  const left = await transaction.person.findFirst({
    where: { id: from, NOT: { id: to }, names: { none: {} }, ballots: { none: {} }, absences: { none: {} } },
    select: { slug: true, parties: true },
  });
  if (!left) return;
  const { slug } = await transaction.person.findUniqueOrThrow({ where: { id: to }, select: { slug: true } });
  await transaction.personParty.createMany({ data: left.parties.map((party) => ({ ...party, personId: to })), skipDuplicates: true });
  await transaction.personAddress.updateMany({ where: { personId: from }, data: { personId: to } });
  await transaction.person.delete({ where: { id: from } });
  await transaction.personAddress.create({ data: { municipalityId, slug: left.slug, personId: to } });
  const followers = await transaction.subscription.findMany({ where: { kind: "person", target: slug }, select: { email: true } });
  const twice = { kind: "person" as const, target: left.slug, email: { in: followers.map(({ email }) => email) } };
  await transaction.subscription.deleteMany({ where: twice });
  await transaction.subscription.updateMany({ where: { kind: "person", target: left.slug }, data: { target: slug } });
}
