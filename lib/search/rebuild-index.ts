import { database } from "@/lib/database/database";
import { indexMeeting, searchIndexVersion } from "./index-points";

type Rebuilt = { meetings: number; points: number };

/** Writes the search rows of every meeting anew from what is published, each meeting in a transaction of its own, so that search goes on meanwhile. */
export async function rebuildIndex(): Promise<Rebuilt> {
  const meetings = await database.meeting.findMany({ orderBy: { date: "desc" }, select: { id: true } });
  let points = 0;
  for (const { id } of meetings) {
    points += await database.$transaction((transaction) => indexMeeting(transaction, id), { timeout: 120_000, maxWait: 120_000 });
  }
  await database.searchIndex.upsert({ where: { id: 1 }, create: { version: searchIndexVersion }, update: { version: searchIndexVersion } });
  return { meetings: meetings.length, points };
}

/** Rebuilds where the rows were written by another version of the analyser. @returns null where nothing had to be done */
export async function updateIndex(): Promise<Rebuilt | null> {
  const written = await database.searchIndex.findUnique({ where: { id: 1 } });
  return written?.version === searchIndexVersion ? null : rebuildIndex();
}
