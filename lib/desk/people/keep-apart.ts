import type { Prisma } from "@/lib/database/generated/client";
import { type Actor, requirePermission, userIdOf } from "../actor";
import { inDeskTransaction } from "../in-desk-transaction";
import { recordAudit } from "../record-audit";
import { clearSchedulesNaming } from "./clear-schedules-naming";
import { inOrder } from "./known-pairs";
import { settleNameDoubts, type SpellingPair, spellingsInDoubt } from "./name-doubt";

/**
 * Says that the two spellings a doubt is about are two persons. The doubt is settled wherever it stands, and is not raised by what is read later.
 * @throws NotAllowedError when the actor may not settle names
 * @throws when there is no such doubt
 */
export async function keepNamesApart(warningId: string, actor: Actor): Promise<void> {
  requirePermission(actor, "settle");
  await inDeskTransaction(async (transaction) => {
    const { revision, ...doubt } = await transaction.parseWarning.findUniqueOrThrow({
      where: { id: warningId },
      select: {
        code: true,
        message: true,
        revision: { select: { meeting: { select: { committee: { select: { municipalityId: true } } } } } },
      },
    });
    const pair = spellingsInDoubt(doubt);
    if (!pair) throw new Error("The doubt is not about two spellings.");
    await refusePair(transaction, { ...pair, municipalityId: revision.meeting.committee.municipalityId }, actor);
  });
}

/**
 * Says of two spellings of a municipality that they are two persons, as {@link keepNamesApart}.
 * @throws NotAllowedError when the actor may not settle names
 */
export async function keepSpellingsApart(pair: SpellingPair & { municipalityId: string }, actor: Actor): Promise<void> {
  requirePermission(actor, "settle");
  await inDeskTransaction((transaction) => refusePair(transaction, pair, actor));
}

/** Writes a refusal down, within a transaction of the desk. Drafts that name the two lose their time. */
export async function refusePair(
  transaction: Prisma.TransactionClient,
  { municipalityId, ...pair }: SpellingPair & { municipalityId: string },
  actor: Actor,
): Promise<void> {
  const { one, other } = inOrder(pair);
  const by = userIdOf(actor);
  await transaction.distinctSpellings.createMany({ data: { municipalityId, one, other, decidedBy: by }, skipDuplicates: true });
  await settleNameDoubts(transaction, { municipalityId, one, other }, { at: new Date(), by });
  await clearSchedulesNaming(transaction, { municipalityId, names: [one, other] }, actor);
  await recordAudit(transaction, actor, {
    action: "person.keptApart",
    subject: "municipality",
    subjectId: municipalityId,
    detail: { one, other },
  });
}

/** Takes refusals back, within a transaction of the desk: the spellings may be one person after all. */
export async function forgetRefusals(
  transaction: Prisma.TransactionClient,
  municipalityId: string,
  pairs: readonly SpellingPair[],
): Promise<void> {
  if (pairs.length === 0) return;
  await transaction.distinctSpellings.deleteMany({ where: { municipalityId, OR: pairs.map(inOrder) } });
}
