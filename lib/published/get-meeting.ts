import "server-only";
import { cache } from "react";
import { database } from "@/lib/database/database";
import { getWithdrawnMeeting } from "./get-withdrawn-meeting";
import { isoDate } from "./iso-date";
import { meetingSelect, type MeetingRow } from "./meeting-select";
import { comparisonHref, meetingHref, type MeetingPlace } from "./paths";
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
  const [previous, next, earlier] = await Promise.all([
    getNeighbour(row, place, "before"),
    getNeighbour(row, place, "after"),
    database.revision.count({ where: { meetingId: row.id, publishedAt: { not: null }, number: { lt: row.currentRevision?.number ?? 0 } } }),
  ]);
  const view = toMeetingView(row, place);
  return {
    state: "published",
    meeting: { ...view, comparisonHref: earlier > 0 ? comparisonHref(place, view.version) : null, previous, next },
  };
});

/** The committee's nearest published meeting in time; of two on one day the order of their making decides. */
async function getNeighbour({ id, date }: MeetingRow, { committee }: MeetingPlace, side: "before" | "after"): Promise<MeetingView["next"]> {
  const [order, beyond] = side === "before" ? (["desc", "lt"] as const) : (["asc", "gt"] as const);
  const found = await database.meeting.findFirst({
    where: {
      ...publishedMeeting,
      committee: { slug: committee },
      OR: [{ date: { [beyond]: date } }, { date, id: { [beyond]: id } }],
    },
    orderBy: [{ date: order }, { id: order }],
    select: { slug: true, date: true },
  });
  return found && { href: meetingHref({ committee, meeting: found.slug }), date: isoDate(found.date) };
}
