import type { Prisma } from "@/lib/database/generated/client";
import { indexMeeting } from "@/lib/search/index-points";

/**
 * Writes the search rows of the public meetings that print a spelling anew, within a transaction of the desk: they know people by their ids, and a
 * spelling that has changed hands is another's there too.
 */
export async function indexNamed(transaction: Prisma.TransactionClient, person: { personId: string; name: string }): Promise<void> {
  const named = { OR: [{ votes: { some: { ballots: { some: person } } } }, { absences: { some: person } }] };
  const meetings = await transaction.meeting.findMany({
    where: { state: "published", currentRevision: { points: { some: { decision: named } } } },
    select: { id: true },
  });
  for (const { id } of meetings) await indexMeeting(transaction, id);
}
