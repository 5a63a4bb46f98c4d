import { meetingHref, type MeetingPlace, pointHref } from "./paths";

/** What must be known of a withdrawn point: its last published slug, and the addresses within its meeting that still are its own. */
type WithdrawnPoint = { slug: string; addresses: readonly { slug: string }[] };

/** Where the notice of a withdrawn point leads: to its tombstone, or to its meeting where a newer version gave the address to another point. */
export function withdrawnPointHref(place: MeetingPlace, { slug, addresses }: WithdrawnPoint): string {
  return addresses.some((address) => address.slug === slug) ? pointHref(place, slug) : meetingHref(place);
}
