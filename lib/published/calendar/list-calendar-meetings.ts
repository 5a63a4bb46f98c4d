import "server-only";
import { database } from "@/lib/database/database";
import type { MeetingWhereInput } from "@/lib/database/generated/models/Meeting";
import { isoDate } from "../iso-date";
import { meetingHref } from "../paths";
import { publishedMeeting } from "../published";
import { getRecordTimes } from "../times/record-times";
import type { CalendarMeeting } from "../views/calendar-meeting";

/** The meetings that are or were public, oldest first: all, those of a committee by its slug, or one by its id. Of a withdrawn one only when it was. */
export async function listCalendarMeetings(of: { committee?: string; id?: string } = {}): Promise<CalendarMeeting[]> {
  const where: MeetingWhereInput = {
    OR: [publishedMeeting, { state: "withdrawn" }],
    ...(of.committee === undefined ? {} : { committee: { slug: of.committee } }),
    ...(of.id === undefined ? {} : { id: of.id }),
  };
  const rows = await database.meeting.findMany({
    where,
    orderBy: [{ date: "asc" }, { id: "asc" }],
    select: { id: true, slug: true, date: true, time: true, place: true, state: true, committee: { select: { slug: true, name: true } } },
  });
  const ids = rows.map(({ id }) => id);
  const [times, changes] = await Promise.all([getRecordTimes("meeting", ids), countChanges(ids)]);
  return rows.flatMap(({ id, slug, date, time, place, state, committee }) => {
    const own = times.get(id);
    if (!own) return [];
    const withdrawn = state === "withdrawn";
    return [
      {
        id,
        href: meetingHref({ committee: committee.slug, meeting: slug }),
        committee: committee.name,
        date: isoDate(date),
        time,
        place: withdrawn ? null : place,
        withdrawn,
        changes: changes.get(id) ?? 0,
        modified: own.modified,
      },
    ];
  });
}

/** How often each meeting was published, withdrawn or restored: what the desk plans is nobody else's to count. */
async function countChanges(ids: string[]): Promise<Map<string, number>> {
  const rows = await database.auditEvent.groupBy({
    by: "subjectId",
    where: { subject: "meeting", subjectId: { in: ids }, action: { in: ["meeting.published", "meeting.withdrawn", "meeting.restored"] } },
    _count: true,
  });
  return new Map(rows.flatMap(({ subjectId, _count }) => (subjectId === null ? [] : [[subjectId, _count]])));
}
