import type { LineRange } from "./line-range";
import type { OutcomeView } from "./outcome-view";
import type { AbsenteeView, BallotView, TallyView } from "./vote-view";

/** A meeting as something that happened there names it. */
export type MeetingMention = {
  /** ISO date. */
  date: string;
  href: string;
  committee: { name: string; href: string };
  term: { from: number; to: number } | null;
  /** Whether it is invented. */
  example: boolean;
};

/** A recorded vote in a list: what it was about, who voted what, and the point that it settled. */
export type VoteEntry = TallyView & {
  /** The point's key and the vote's place in it. */
  id: string;
  ballots: BallotView[];
  absentees: AbsenteeView[];
  source: LineRange;
  point: { title: string; href: string; number: number; outcome: OutcomeView };
  meeting: MeetingMention;
};

/** A page of votes. One past the last page is empty. */
export type VotePage = { votes: VoteEntry[]; page: number; pages: number; total: number };

/** What votes can be chosen by; only values that some public vote has. */
export type VoteChoices = { committees: { name: string; slug: string }[]; years: number[]; parties: string[] };
