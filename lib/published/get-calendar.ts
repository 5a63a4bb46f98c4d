import "server-only";
import { database } from "@/lib/database/database";
import { isoDate } from "./iso-date";
import { meetingHref } from "./paths";
import { publishedMeeting } from "./published";
import type { CalendarView } from "./views/calendar-view";

/** The meetings of a year; of the newest one with a meeting where none is asked for, or one without. Null where nothing is published. */
export async function getCalendar(asked: number | null): Promise<CalendarView | null> {
  const days = await database.meeting.groupBy({ by: "date", where: publishedMeeting, _count: true });
  const held = new Map<number, number>();
  for (const { date, _count } of days) held.set(date.getUTCFullYear(), (held.get(date.getUTCFullYear()) ?? 0) + _count);
  const years = [...held].map(([year, meetings]) => ({ year, meetings })).sort((one, other) => other.year - one.year);
  const year = (years.find((known) => known.year === asked) ?? years[0])?.year;
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
