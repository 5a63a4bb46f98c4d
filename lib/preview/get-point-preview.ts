import "server-only";
import { database } from "@/lib/database/database";
import type { Actor } from "@/lib/desk/actor";
import { completePoint } from "@/lib/published/complete-point";
import { pointSelect } from "@/lib/published/point-select";
import { notWithdrawn } from "@/lib/published/published";
import type { PointView } from "@/lib/published/views/point-view";
import { getNewestRevision } from "./get-newest-revision";
import { leadToDesk } from "./lead-to-desk";

/** What is shown before it is public. `isPublic` is true where there is nothing new to show. */
export type PointPreview = { point: PointView; isPublic: boolean };

/**
 * A point of a meeting's newest version, corrections included, as its page will be if the version is published now.
 * @returns null where the version has no such point, or it is withdrawn
 * @throws NotAllowedError when the actor may not see the desk
 */
export async function getPointPreview(actor: Actor, meetingId: string, slug: string): Promise<PointPreview | null> {
  const newest = await getNewestRevision(actor, meetingId);
  if (!newest) return null;
  const among = { revisionId: newest.id, identity: notWithdrawn };
  const row = await database.agendaPoint.findFirst({ where: { ...among, slug }, select: pointSelect });
  if (!row) return null;
  const point = await completePoint(row, newest.place, among);
  return { point: leadToDesk(point, newest.place, meetingId), isPublic: newest.isPublic };
}
