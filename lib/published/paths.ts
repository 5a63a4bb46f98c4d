import { slug } from "@/lib/danish/slug";

/** Where a meeting stands in the portal: both parts of its address. */
export type MeetingPlace = { committee: string; meeting: string };

/** `committee` is the committee's own part, its slug. */
export function committeeHref(committee: string): string {
  return `/udvalg/${committee}`;
}

/** The page of a whole meeting. */
export function meetingHref({ committee, meeting }: MeetingPlace): string {
  return `${committeeHref(committee)}/${meeting}`;
}

/** `point` is the point's own part, `punkt-5`. */
export function pointHref(place: MeetingPlace, point: string): string {
  return `${meetingHref(place)}/${point}`;
}

/** One attachment of a point; `attachment` is its own part, `bilag-2`. It leads to where the minutes name it. */
export function attachmentHref(place: MeetingPlace, point: string, attachment: string): string {
  return `${pointHref(place, point)}/${attachment}`;
}

/** The file of an attachment; `attachment` as in {@link attachmentHref}. */
export function attachmentFileHref(place: MeetingPlace, point: string, attachment: string): string {
  return `${attachmentHref(place, point, attachment)}/fil`;
}

/** The numbered source of a meeting. */
export function sourceHref(place: MeetingPlace): string {
  return `${meetingHref(place)}/kilde`;
}

/** The file as received. */
export function originalHref(place: MeetingPlace): string {
  return `${sourceHref(place)}/original`;
}

/** The file as received at one of its pages, counted from 1 (the open parameter `page` of RFC 8118); for PDFs only. */
export function originalPageHref(place: MeetingPlace, page: number): string {
  return `${originalHref(place)}#page=${page}`;
}

/** A line in the numbered source. */
export function lineHref(place: MeetingPlace, line: number): string {
  return `${sourceHref(place)}#L${line}`;
}

/** The comparison of a version of a meeting with the one before it. */
export function comparisonHref({ committee, meeting }: MeetingPlace, version: number): string {
  return `/aendringer/${committee}/${meeting}/${version}`;
}

/** A page of the list of changes, and where on it one of them stands. */
export function changeHref(page: number, change?: { href: string; at: string }): string {
  const anchor = change === undefined ? "" : `#${changeAnchor(change)}`;
  return `/aendringer${page === 1 ? "" : `?side=${page}`}${anchor}`;
}

/** Where on its page a change stands: what it is about and when it was made name no other one. */
export function changeAnchor({ href, at }: { href: string; at: string }): string {
  return slug(`${href} ${at}`);
}

/** The form for an error on a page. */
export function reportErrorHref(page: string): string {
  return `/om/meld-fejl?${new URLSearchParams({ side: page }).toString()}`;
}

/** The form for personal data on a page. */
export function reportPersonalDataHref(page: string): string {
  return `/om/meld-persondata?${new URLSearchParams({ side: page }).toString()}`;
}

/** The search page with a query filled in. */
export function searchHref(query: string): string {
  return `/soeg?${new URLSearchParams({ q: query }).toString()}`;
}

/** The page of a case. `slug` is its number as an address writes it. */
export function caseHref(slug: string): string {
  return `/sager/${slug}`;
}

/** The page of a person. */
export function personHref(slug: string): string {
  return `/personer/${slug}`;
}

/**
 * The page of a party or list by its printed letter; an address writes Ø as `oe`. Where several municipalities print the letter, their lists may have
 * nothing else in common: `municipality` is the slug of the one that is meant, and without it the page lets choose.
 */
export function partyHref(letter: string, municipality?: string): string {
  return `/partier/${slug(letter)}${municipality === undefined ? "" : `?kommune=${municipality}`}`;
}

/** The page of a KLE main group (`27`), group (`27.03`) or subject (`27.03.00`). */
export function topicHref(number: string): string {
  return `/emner/${number}`;
}

/** A search within one case. */
export function caseSearchHref(number: string): string {
  return searchHref(`sag:${number.includes(" ") ? `"${number}"` : number}`);
}

/** A search within one committee. `committee` is its slug. */
export function committeeSearchHref(committee: string): string {
  return `/soeg?${new URLSearchParams({ udvalg: committee }).toString()}`;
}

/** A search for what names a person. */
export function personSearchHref(name: string): string {
  return searchHref(`person:"${name}"`);
}

/** The Atom feed of everything new. */
export const meetingFeedHref = "/api/feeds/meetings";

/** The Atom feed of a committee, by its slug. */
export function committeeFeedHref(slug: string): string {
  return `/api/feeds/committees/${slug}`;
}

/** The Atom feed of a case, by its slug. */
export function caseFeedHref(slug: string): string {
  return `/api/feeds/cases/${slug}`;
}

/** The Atom feed of a person, by their slug. */
export function personFeedHref(slug: string): string {
  return `/api/feeds/persons/${slug}`;
}

/** The Atom feed of a KLE number. */
export function topicFeedHref(number: string): string {
  return `/api/feeds/topics/${number}`;
}

/** The Atom feed of a search, from the search page's own address. */
export function searchFeedHref(address: string): string {
  return address.replace(/^\/soeg/u, "/api/feeds/search");
}

/** The calendar of all meetings. */
export const calendarHref = "/api/calendars/meetings";

/** The calendar of a committee, by its slug. */
export function committeeCalendarHref(slug: string): string {
  return `/api/calendars/committees/${slug}`;
}

/** The calendar of one meeting, by its id. */
export function meetingCalendarHref(id: string): string {
  return `/api/calendars/meetings/${id}`;
}
