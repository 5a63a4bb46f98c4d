import { typographic } from "@/lib/danish/typographic";
import type { VoteGetPayload, VoteOrderByWithRelationInput, VoteSelect } from "@/lib/database/generated/models/Vote";
import { lineRange } from "../line-range";
import { namedPersonHref } from "../named-person-href";
import { pointHref } from "../paths";
import { meetingMentionSelect, placeOfMention, toMeetingMention } from "../to-meeting-mention";
import { outcomeSelect, toOutcomeView } from "../to-outcome-view";
import { absentFromVote, toTally } from "../to-tally";
import type { VoteEntry } from "../views/vote-entry";
import { voteWords, voteWordsSelect } from "./vote-words";

const inOrder = { orderBy: { order: "asc" } } as const;
const person = { select: { name: true, slug: true } } as const;

/** What a vote needs to stand in a list of its own. */
export const voteEntrySelect = {
  order: true,
  subject: true,
  carried: true,
  line: true,
  endLine: true,
  ballots: { ...inOrder, select: { name: true, party: true, choice: true, line: true, person } },
  decision: {
    select: {
      ...outcomeSelect,
      ...voteWordsSelect,
      absences: { ...inOrder, select: { name: true, scope: true, person } },
      point: {
        select: {
          ...voteWordsSelect.point.select,
          key: true,
          title: true,
          slug: true,
          number: true,
          revision: { select: { meeting: { select: meetingMentionSelect } } },
        },
      },
    },
  },
} satisfies VoteSelect;

/** Newest meeting first, its votes in the order taken. */
export const newestVoteFirst = [
  { decision: { point: { revision: { meeting: { date: "desc" } } } } },
  { decision: { point: { revisionId: "desc" } } },
  { decision: { point: { order: "asc" } } },
  { order: "asc" },
] satisfies VoteOrderByWithRelationInput[];

type Row = VoteGetPayload<{ select: typeof voteEntrySelect }>;

/** A row as lists of votes show it. */
export function toVoteEntry({ order, ballots, decision, ...vote }: Row): VoteEntry {
  const { key, title, slug, number, revision } = decision.point;
  const place = placeOfMention(revision.meeting);
  const away = absentFromVote(decision.absences);
  return {
    ...toTally({ ...vote, ballots }, voteWords(vote, decision), away.length),
    id: `${key}-${order + 1}`,
    ballots: ballots.map(({ name, party, choice, line, person: known }) => ({
      name: known?.name ?? name,
      printedAs: known && known.name !== name ? name : null,
      href: namedPersonHref({ name, person: known }),
      party,
      choice,
      line,
    })),
    absentees: decision.absences
      .filter(({ name, scope }, index) => scope !== "part" && decision.absences.findIndex((other) => other.name === name) === index)
      .map(({ name, person: known }) => ({ name: known?.name ?? name, href: namedPersonHref({ name, person: known }) })),
    source: lineRange(place, vote),
    point: { title: typographic(title), href: pointHref(place, slug), number, outcome: toOutcomeView(decision) },
    meeting: toMeetingMention(revision.meeting),
  };
}
