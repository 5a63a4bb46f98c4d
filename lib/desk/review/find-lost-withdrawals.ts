import "server-only";
import { database } from "@/lib/database/database";

/**
 * Points that are withdrawn and that a version does not know again, by their numbers in what is public, and the points that it has and nothing public
 * ever had: one of those may be the same under another title.
 */
export type LostWithdrawals = { withdrawn: number[]; fresh: number[] };

/** What a person should compare before a version takes the place of another. Null where nothing that is withdrawn could come back with it. */
export async function findLostWithdrawals(currentRevisionId: string, revisionId: string): Promise<LostWithdrawals | null> {
  const inOrder = { orderBy: { order: "asc" }, select: { number: true } } as const;
  const [withdrawn, fresh] = await Promise.all([
    database.agendaPoint.findMany({
      where: { revisionId: currentRevisionId, identity: { withdrawnAt: { not: null }, points: { none: { revisionId } } } },
      ...inOrder,
    }),
    database.agendaPoint.findMany({
      where: { revisionId, identity: { points: { none: { revision: { publishedAt: { not: null } } } } } },
      ...inOrder,
    }),
  ]);
  if (withdrawn.length === 0 || fresh.length === 0) return null;
  return { withdrawn: withdrawn.map(({ number }) => number), fresh: fresh.map(({ number }) => number) };
}
