import { danishMoment } from "@/lib/danish/danish-moment";
import { formatDate } from "@/lib/danish/format-date";
import type { MeetingView } from "@/lib/published/views/meeting-view";
import { meetingText } from "@/lib/text/meeting";
import { absolute, breadcrumbList } from "./breadcrumb-list";

/** A meeting's page for search engines: the meeting as an event with its points within it, and where the page stands. */
export function meetingData(baseUrl: string, meeting: MeetingView): object[] {
  const { href, date, time, place, committee, municipality, points } = meeting;
  const at = (path: string) => absolute(baseUrl, path);
  const startDate = danishMoment(date, time) ?? date;
  const location = { "@type": "Place", name: place ?? municipality, address: municipality };
  const event = {
    "@type": "Event",
    "@id": at(href),
    url: at(href),
    name: meetingText.title(formatDate(date), committee.name),
    startDate,
    eventStatus: "https://schema.org/EventScheduled",
    eventAttendanceMode: "https://schema.org/OfflineEventAttendanceMode",
    location,
    organizer: { "@type": "GovernmentOrganization", name: committee.name, url: at(committee.href), parentOrganization: municipality },
    subEvent: points.map(({ number, title, href: own }) => ({
      "@type": "Event",
      name: `${number}. ${title}`,
      url: at(own),
      startDate,
      location,
    })),
    inLanguage: "da",
  };
  const trail = [
    { label: meetingText.committees, href: "/udvalg" },
    { label: committee.name, href: committee.href },
    { label: formatDate(date), href },
  ];
  return [event, breadcrumbList(baseUrl, trail)];
}
