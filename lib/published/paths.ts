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

/** `slug` is the point's own part, `punkt-5`. */
export function pointHref(place: MeetingPlace, slug: string): string {
  return `${meetingHref(place)}/${slug}`;
}

/** The numbered source of a meeting. */
export function sourceHref(place: MeetingPlace): string {
  return `${meetingHref(place)}/kilde`;
}

/** The file as received. */
export function originalHref(place: MeetingPlace): string {
  return `${sourceHref(place)}/original`;
}

/** A line in the numbered source. */
export function lineHref(place: MeetingPlace, line: number): string {
  return `${sourceHref(place)}#L${line}`;
}

/** The search page with a query filled in. */
export function searchHref(query: string): string {
  return `/soeg?${new URLSearchParams({ q: query }).toString()}`;
}
