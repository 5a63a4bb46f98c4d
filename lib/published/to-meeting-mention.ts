import type { MeetingGetPayload, MeetingSelect } from "@/lib/database/generated/models/Meeting";
import { isoDate } from "./iso-date";
import { committeeHref, meetingHref, type MeetingPlace } from "./paths";
import { toTerm } from "./to-term";
import type { MeetingMention } from "./views/vote-entry";

/** What a meeting needs to be named by what happened there. */
export const meetingMentionSelect = {
  slug: true,
  date: true,
  termFrom: true,
  termTo: true,
  committee: { select: { slug: true, name: true, municipality: { select: { example: true } } } },
} satisfies MeetingSelect;

type Row = MeetingGetPayload<{ select: typeof meetingMentionSelect }>;

/** Both parts of a meeting's address. */
export function placeOfMention({ slug, committee }: Row): MeetingPlace {
  return { committee: committee.slug, meeting: slug };
}

/** A meeting's row as what happened there names it. */
export function toMeetingMention(row: Row): MeetingMention {
  return {
    date: isoDate(row.date),
    href: meetingHref(placeOfMention(row)),
    committee: { name: row.committee.name, href: committeeHref(row.committee.slug) },
    term: toTerm(row),
    example: row.committee.municipality.example,
  };
}
