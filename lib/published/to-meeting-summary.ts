import type { MeetingGetPayload, MeetingSelect } from "@/lib/database/generated/models/Meeting";
import { isoDate } from "./iso-date";
import { committeeHref, meetingHref } from "./paths";
import { notWithdrawn } from "./published";
import { toTerm } from "./to-term";
import { outcomeSelect, toOutcomeView } from "./to-outcome-view";
import type { MeetingSummary } from "./views/meeting-view";
import { namedVote } from "./votes/vote-filters";

/** What a meeting needs to stand in a list. */
export const meetingSummarySelect = {
  slug: true,
  date: true,
  kind: true,
  termFrom: true,
  termTo: true,
  committee: { select: { name: true, slug: true, municipality: { select: { example: true } } } },
  currentRevision: {
    select: {
      points: {
        where: { identity: notWithdrawn },
        orderBy: { order: "asc" },
        select: { decision: { select: { ...outcomeSelect, _count: { select: { votes: { where: namedVote } } } } } },
      },
    },
  },
} satisfies MeetingSelect;

type Row = MeetingGetPayload<{ select: typeof meetingSummarySelect }>;

/** A row as lists show it. */
export function toMeetingSummary({ slug, date, kind, termFrom, termTo, committee, currentRevision }: Row): MeetingSummary {
  const points = currentRevision?.points ?? [];
  return {
    href: meetingHref({ committee: committee.slug, meeting: slug }),
    date: isoDate(date),
    kind: kind === "tillaegsdagsorden" ? "tillægsdagsorden" : kind,
    term: toTerm({ termFrom, termTo }),
    committee: { name: committee.name, href: committeeHref(committee.slug) },
    example: committee.municipality.example,
    outcomes: points.map(({ decision }) => toOutcomeView(decision)),
    votes: points.reduce((sum, { decision }) => sum + (decision?._count.votes ?? 0), 0),
  };
}
