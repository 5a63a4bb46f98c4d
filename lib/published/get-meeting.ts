import "server-only";
import { cache } from "react";
import { database } from "@/lib/database/database";
import { getWithdrawnMeeting } from "./get-withdrawn-meeting";
import { getMeetingNeighbours } from "./get-meeting-neighbours";
import { meetingSelect } from "./meeting-select";
import { comparisonHref } from "./paths";
import { publishedMeeting } from "./published";
import { toMeetingView } from "./to-meeting-view";
import type { MeetingView, WithdrawnMeeting } from "./views/meeting-view";

/** What an address of a meeting leads to: the meeting, or the notice that it is withdrawn. */
export type MeetingAnswer = { state: "published"; meeting: MeetingView } | { state: "withdrawn"; notice: WithdrawnMeeting };

/** Looks up a meeting by its address. Null where nothing is or has been published there. */
export const getMeeting = cache(async (committee: string, meeting: string): Promise<MeetingAnswer | null> => {
  const place = { committee, meeting };
  const row = await database.meeting.findFirst({
    where: { ...publishedMeeting, slug: meeting, committee: { slug: committee } },
    select: meetingSelect,
  });
  if (!row) {
    const notice = await getWithdrawnMeeting(place);
    return notice && { state: "withdrawn", notice };
  }
  const [neighbours, earlier] = await Promise.all([
    getMeetingNeighbours(row, place),
    database.revision.count({ where: { meetingId: row.id, publishedAt: { not: null }, number: { lt: row.currentRevision?.number ?? 0 } } }),
  ]);
  const view = toMeetingView(row, place);
  return {
    state: "published",
    meeting: { ...view, comparisonHref: earlier > 0 ? comparisonHref(place, view.version) : null, ...neighbours },
  };
});
