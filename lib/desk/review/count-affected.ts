import { database } from "@/lib/database/database";

/** What else of the portal is touched when a version is published: the cases that other public meetings have too, and those meetings. */
export type Affected = { cases: number; meetings: number };

/** Counts what a version has in common with other meetings that are public. */
export async function countAffected(revisionId: string, meetingId: string): Promise<Affected> {
  const elsewhere = {
    revision: { currentOf: { state: "published", id: { not: meetingId } } },
    identity: { withdrawnAt: null },
    case: { points: { some: { revisionId } } },
  } as const;
  const points = await database.agendaPoint.findMany({
    where: elsewhere,
    select: { caseId: true, revision: { select: { meetingId: true } } },
  });
  return {
    cases: new Set(points.map(({ caseId }) => caseId)).size,
    meetings: new Set(points.map(({ revision }) => revision.meetingId)).size,
  };
}
