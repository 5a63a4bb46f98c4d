import "server-only";
import { database } from "@/lib/database/database";
import { getChangeHref } from "./changes/list-changes";
import { isoDate, isoDayOf } from "./iso-date";
import { committeeHref, type MeetingPlace } from "./paths";
import type { WithdrawnMeeting } from "./views/meeting-view";

/** The notice that stands at every address of a withdrawn meeting: its own, its source's and its points'. Null where none is withdrawn. */
export async function getWithdrawnMeeting({ committee, meeting }: MeetingPlace): Promise<WithdrawnMeeting | null> {
  const row = await database.meeting.findFirst({
    where: { state: "withdrawn", slug: meeting, committee: { slug: committee } },
    select: { date: true, withdrawnAt: true, withdrawnReason: true, committee: { select: { name: true } } },
  });
  if (!row?.withdrawnAt) return null;
  const owner = { name: row.committee.name, href: committeeHref(committee) };
  const changeHref = await getChangeHref("meetingWithdrawn", row.withdrawnAt, { committee, meeting });
  return { date: isoDate(row.date), withdrawnAt: isoDayOf(row.withdrawnAt), reason: row.withdrawnReason, committee: owner, changeHref };
}
