import "server-only";
import { database } from "@/lib/database/database";

/** A point that was public once, as it was last. */
export type EarlierPoint = { key: string; number: number; title: string };

/** The points of a meeting that only earlier versions had, which the list of changes still shows, until they are withdrawn. */
export function listEarlierPoints(meetingId: string, currentRevisionId: string): Promise<EarlierPoint[]> {
  return database.agendaPoint.findMany({
    where: {
      revision: { meetingId, publishedAt: { not: null } },
      identity: { withdrawnAt: null, points: { none: { revisionId: currentRevisionId } } },
    },
    orderBy: [{ revision: { number: "desc" } }, { order: "asc" }],
    distinct: ["key"],
    select: { key: true, number: true, title: true },
  });
}
