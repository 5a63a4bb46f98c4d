import { database } from "@/lib/database/database";
import type { Prisma } from "@/lib/database/generated/client";
import { takeDeskLock } from "@/lib/database/take-desk-lock";
import { indexMeeting, searchIndexVersion } from "./index-points";

type Rebuilt = { meetings: number; points: number };

/**
 * Writes the search rows of every meeting anew from what is published, each meeting in a transaction of its own, so that search goes on meanwhile. Each
 * takes its turn with the desk: what is published or withdrawn meanwhile waits for one meeting at most, and is never written over with what was read
 * before.
 */
export async function rebuildIndex(): Promise<Rebuilt> {
  const meetings = await database.meeting.findMany({ orderBy: { date: "desc" }, select: { id: true } });
  let points = 0;
  for (const { id } of meetings) {
    const write = async (transaction: Prisma.TransactionClient) => {
      await takeDeskLock(transaction);
      return indexMeeting(transaction, id);
    };
    points += await database.$transaction(write, { timeout: 120_000, maxWait: 120_000 });
  }
  await database.searchIndex.upsert({ where: { id: 1 }, create: { version: searchIndexVersion }, update: { version: searchIndexVersion } });
  return { meetings: meetings.length, points };
}

/** Rebuilds where the rows were written by another version of the analyser. @returns null where nothing had to be done */
export async function updateIndex(): Promise<Rebuilt | null> {
  const written = await database.searchIndex.findUnique({ where: { id: 1 } });
  return written?.version === searchIndexVersion ? null : rebuildIndex();
}
