import "server-only";
import { database } from "@/lib/database/database";
import type { Actor } from "@/lib/desk/actor";
import { meetingFacts } from "@/lib/desk/save-meeting";
import { treeFromJson } from "@/lib/desk/stored-tree";
import { getMeetingNeighbours } from "@/lib/published/get-meeting-neighbours";
import { meetingSelect } from "@/lib/published/meeting-select";
import { toMeetingView } from "@/lib/published/to-meeting-view";
import type { MeetingView } from "@/lib/published/views/meeting-view";
import { getNewestRevision } from "./get-newest-revision";
import { leadToDesk } from "./lead-to-desk";

/** What is shown before it is public. `isPublic` is true where there is nothing new to show. */
export type MeetingPreview = { meeting: MeetingView; isPublic: boolean };

const revisionSelect = { ...meetingSelect.currentRevision.select, tree: true };

/**
 * A meeting's newest version, corrections included, as its page will be if it is published now.
 * @returns null where there is no such meeting
 * @throws NotAllowedError when the actor may not see the desk
 */
export async function getMeetingPreview(actor: Actor, meetingId: string): Promise<MeetingPreview | null> {
  const newest = await getNewestRevision(actor, meetingId);
  if (!newest) return null;
  const { place, isPublic } = newest;
  const [meeting, { tree, ...revision }] = await Promise.all([
    database.meeting.findUniqueOrThrow({ where: { id: meetingId }, select: meetingSelect }),
    database.revision.findUniqueOrThrow({ where: { id: newest.id }, select: revisionSelect }),
  ]);
  const currentRevision = { ...revision, publishedAt: revision.publishedAt ?? new Date() };
  const row = { ...meeting, ...meetingFacts(treeFromJson(tree)), currentRevision };
  const view = { ...toMeetingView(row, place), comparisonHref: null, ...(await getMeetingNeighbours(row, place)) };
  return { meeting: leadToDesk(view, place, meetingId), isPublic };
}
