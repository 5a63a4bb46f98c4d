import "server-only";
import { database } from "@/lib/database/database";
import { isoDate } from "./iso-date";
import { meetingHref } from "./paths";
import { publishedMeeting } from "./published";
import type { CalendarView } from "./views/calendar-view";

/** The meetings of a year; of the newest one with a meeting where none is asked for, or one without. Null where nothing is published. */
export async function getCalendar(asked: number | null): Promise<CalendarView | null> {
  const days = await database.meeting.groupBy({ by: "date", where: publishedMeeting });
  const years = [...new Set(days.map(({ date }) => date.getUTCFullYear()))].sort((one, other) => other - one);
  const year = years.find((known) => known === asked) ?? years[0];
  if (year === undefined) return null;
  const meetings = await database.meeting.findMany({
    where: { ...publishedMeeting, date: { gte: new Date(`${year}-01-01`), lte: new Date(`${year}-12-31`) } },
    orderBy: [{ date: "asc" }, { time: "asc" }, { id: "asc" }],
    select: { slug: true, date: true, time: true, committee: { select: { slug: true, name: true } } },
  });
  return {
    year,
    years,
    meetings: meetings.map(({ slug, date, time, committee }) => ({
      date: isoDate(date),
      time,
      href: meetingHref({ committee: committee.slug, meeting: slug }),
      committee: committee.name,
    })),
  };
}
