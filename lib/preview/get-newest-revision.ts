import "server-only";
import { database } from "@/lib/database/database";
import { type Actor, requirePermission } from "@/lib/desk/actor";
import type { MeetingPlace } from "@/lib/published/paths";

/** The version of a meeting that would be published next, and where the meeting will stand. */
export type NewestRevision = { id: string; meetingId: string; isPublic: boolean; place: MeetingPlace };

/**
 * Finds the newest version of a meeting.
 * @returns null where there is no such meeting
 * @throws NotAllowedError when the actor may not see the desk
 */
export async function getNewestRevision(actor: Actor, meetingId: string): Promise<NewestRevision | null> {
  requirePermission(actor, "see");
  const found = await database.revision.findFirst({
    where: { meetingId },
    orderBy: { number: "desc" },
    select: {
      id: true,
      currentOf: { select: { state: true } },
      meeting: { select: { slug: true, committee: { select: { slug: true } } } },
    },
  });
  if (!found) return null;
  const place = { committee: found.meeting.committee.slug, meeting: found.meeting.slug };
  return { id: found.id, meetingId, isPublic: found.currentOf?.state === "published", place };
}
