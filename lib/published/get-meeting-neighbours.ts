import "server-only";
import { database } from "@/lib/database/database";
import { isoDate } from "./iso-date";
import type { MeetingRow } from "./meeting-select";
import { meetingHref, type MeetingPlace } from "./paths";
import { publishedMeeting } from "./published";
import type { MeetingView } from "./views/meeting-view";

/** The committee's published meetings before and after this one. */
export async function getMeetingNeighbours(row: MeetingRow, place: MeetingPlace): Promise<Pick<MeetingView, "previous" | "next">> {
  const [previous, next] = await Promise.all([getNeighbour(row, place, "before"), getNeighbour(row, place, "after")]);
  return { previous, next };
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
