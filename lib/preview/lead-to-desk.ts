import { meetingHref, type MeetingPlace } from "@/lib/published/paths";

/** The page that shows a meeting's newest version as the public will see it. */
function previewHref(meetingId: string): string {
  return `/sekretariat/moeder/${meetingId}/forhaandsvisning`;
}

/**
 * A view of what is not public yet, with every address within the meeting turned to the desk: its points to their previews, its source to the
 * review. Where the meeting is named in a reference it keeps the address that it will have.
 */
export function leadToDesk<View>(view: View, place: MeetingPlace, meetingId: string): View {
  const publicly = meetingHref(place);
  const turned = (href: string) => {
    const rest = href.slice(publicly.length);
    if (rest.startsWith("/kilde/original")) return null;
    if (rest.startsWith("/kilde")) return `/sekretariat/moeder/${meetingId}/gennemse${rest.slice("/kilde".length)}`;
    return `${previewHref(meetingId)}${rest}`;
  };
  const isWithin = (value: unknown): value is string => typeof value === "string" && new RegExp(`^${publicly}(?![^/#])`).test(value);
  return JSON.parse(
    JSON.stringify(view, (name, value: unknown) => (/href$/i.test(name) && isWithin(value) ? turned(value) : value)),
  ) as View;
}
