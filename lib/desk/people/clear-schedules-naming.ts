import type { Prisma } from "@/lib/database/generated/client";
import type { Actor } from "../actor";
import { clearSchedule } from "../clear-schedule";

/**
 * Takes the time away from every draft of a municipality that names one of these spellings in a vote or as absent, within a transaction of the desk:
 * whom it tells of is not what it was when the time was set.
 */
export async function clearSchedulesNaming(
  transaction: Prisma.TransactionClient,
  { municipalityId, names }: { municipalityId: string; names: string[] },
  actor: Actor,
): Promise<void> {
  const name = { name: { in: names } };
  const decision = { OR: [{ votes: { some: { ballots: { some: name } } } }, { absences: { some: name } }] };
  const drafts = await transaction.revision.findMany({
    where: { publishedAt: null, publishAt: { not: null }, meeting: { committee: { municipalityId } }, points: { some: { decision } } },
    select: { id: true },
  });
  for (const { id } of drafts) await clearSchedule(transaction, id, actor);
}
