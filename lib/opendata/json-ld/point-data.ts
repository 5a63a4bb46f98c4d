import { formatDate } from "@/lib/danish/format-date";
import type { PointView } from "@/lib/published/views/point-view";
import { meetingText } from "@/lib/text/meeting";
import { fullOutcomeLabel } from "@/lib/text/outcome";
import { absolute, breadcrumbList } from "./breadcrumb-list";

/** A point's page for search engines: what was decided, by whom and when, and where the page stands. A point without a decision tells only the latter. */
export function pointData(baseUrl: string, point: PointView): object[] {
  const { href, title, number, caseNumber, decision, outcome, meeting } = point;
  const at = (path: string) => absolute(baseUrl, path);
  const trail = [
    { label: meetingText.committees, href: "/udvalg" },
    { label: meeting.committee.name, href: meeting.committee.href },
    { label: formatDate(meeting.date), href: meeting.href },
    { label: `${number}. ${title}`, href },
  ];
  const breadcrumbs = breadcrumbList(baseUrl, trail);
  if (!decision) return [breadcrumbs];
  const legislation = {
    "@type": "Legislation",
    "@id": at(href),
    url: at(href),
    name: title,
    legislationType: "Udvalgsbeslutning",
    ...(caseNumber === null ? {} : { legislationIdentifier: caseNumber }),
    legislationDate: meeting.date,
    legislationPassedBy: { "@type": "GovernmentOrganization", name: meeting.committee.name, url: at(meeting.committee.href) },
    jurisdiction: { "@type": "AdministrativeArea", name: meeting.municipality },
    abstract: fullOutcomeLabel(outcome),
    isPartOf: { "@id": at(meeting.href) },
    inLanguage: "da",
  };
  return [legislation, breadcrumbs];
}
