import "server-only";
import { z } from "zod";
import { readConfiguration } from "@/lib/configuration/configuration";
import { writeCalendar } from "@/lib/opendata/calendar/write-calendar";
import { listCalendarMeetings } from "@/lib/published/calendar/list-calendar-meetings";
import { getCommitteeSubject } from "@/lib/published/feeds/get-feed-subject";
import { feedText } from "@/lib/text/feed";

/** The calendar of all meetings. */
export async function getCalendar(): Promise<string> {
  return writeCalendar(readConfiguration(process.env).BASE_URL, feedText.calendar.all, await listCalendarMeetings());
}

/** The calendar of a committee. Null where the public has never known it. */
export async function getCommitteeCalendar(slug: string): Promise<string | null> {
  const subject = await getCommitteeSubject(slug);
  if (!subject) return null;
  const meetings = await listCalendarMeetings({ committee: slug });
  return writeCalendar(readConfiguration(process.env).BASE_URL, feedText.calendar.of(subject.name), meetings);
}

/** The calendar of one meeting, by its id. Null where nothing was ever published under it. */
export async function getMeetingCalendar(id: string): Promise<string | null> {
  const meetings = z.uuid().safeParse(id).success ? await listCalendarMeetings({ id }) : [];
  const [meeting] = meetings;
  return meeting ? writeCalendar(readConfiguration(process.env).BASE_URL, meeting.committee, meetings) : null;
}
