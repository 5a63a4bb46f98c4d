import "server-only";
import { cache } from "react";
import { database } from "@/lib/database/database";
import { isoDate, isoDayOf } from "./iso-date";
import { meetingSelect, type MeetingRow } from "./meeting-select";
import { committeeHref, meetingHref, type MeetingPlace } from "./paths";
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
  if (!row) return getNotice(place);
  const [previous, next] = await Promise.all([getNeighbour(row, place, "before"), getNeighbour(row, place, "after")]);
  return { state: "published", meeting: { ...toMeetingView(row, place), previous, next } };
});

async function getNotice({ committee, meeting }: MeetingPlace): Promise<MeetingAnswer | null> {
  const row = await database.meeting.findFirst({
    where: { state: "withdrawn", slug: meeting, committee: { slug: committee } },
    select: { date: true, withdrawnAt: true, withdrawnReason: true, committee: { select: { name: true } } },
  });
  if (!row?.withdrawnAt) return null;
  const owner = { name: row.committee.name, href: committeeHref(committee) };
  const withdrawnAt = isoDayOf(row.withdrawnAt);
  return { state: "withdrawn", notice: { date: isoDate(row.date), withdrawnAt, reason: row.withdrawnReason, committee: owner } };
}

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
