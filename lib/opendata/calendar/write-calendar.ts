import ical, { ICalEventStatus } from "ical-generator";
import { danishMoment } from "@/lib/danish/danish-moment";
import type { CalendarMeeting } from "@/lib/published/views/calendar-meeting";
import { feedText } from "@/lib/text/feed";
import { danishTimeZone } from "./danish-time-zone";

const zone = "Europe/Copenhagen";

/**
 * Writes meetings as a calendar (RFC 5545). Minutes do not say when a meeting ended, so no end is given; one whose time is not printed takes the whole
 * day. A withdrawn one is cancelled, with a higher sequence, so that it changes in every calendar that holds it.
 */
export function writeCalendar(baseUrl: string, name: string, meetings: readonly CalendarMeeting[]): string {
  const calendar = ical({
    name,
    prodId: { company: "Referatportalen", product: "Referatportalen", language: "DA" },
    // Without a name of its own the calendar writes its stamps in UTC, as they must be; each event names its zone.
    timezone: { name: "", generator: () => danishTimeZone },
  });
  for (const meeting of meetings) {
    const { id, href, committee, date, time, place, withdrawn, changes, modified } = meeting;
    const timed = danishMoment(date, time) !== null && time !== null;
    calendar.createEvent({
      id: `${id}@${new URL(baseUrl).hostname}`,
      ...(timed ? { start: `${date}T${time}:00`, timezone: zone } : { start: date, allDay: true }),
      summary: withdrawn ? feedText.calendar.withdrawn(committee) : committee,
      ...(place === null ? {} : { location: place }),
      url: `${baseUrl.replace(/\/$/, "")}${href}`,
      sequence: Math.max(0, changes - 1),
      status: withdrawn ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
      stamp: modified,
      lastModified: modified,
    });
  }
  return calendar.toString();
}
