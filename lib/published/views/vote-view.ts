import type { LineRange } from "./line-range";

/** One ballot. `party` is the printed letter; `printedAs` is the spelling in the source where the name shown is another. */
export type BallotView = {
  name: string;
  printedAs: string | null;
  /** Their page; null for a group. */
  href: string | null;
  party: string | null;
  choice: "for" | "against" | "abstained";
  line: number;
};

/** A member whom the minutes note as away from the whole point or meeting. */
export type AbsenteeView = { name: string; href: string | null };

/** Those who lost a vote, as printed. */
export type Minority = { choice: "for" | "against"; members: { name: string; party: string | null }[] };

/** The figures of a vote. They say nothing where `complete` is false, and must not be shown. */
export type TallyView = {
  subject: string;
  /** True where the vote was about an amendment, not about the point itself. */
  onAmendment: boolean;
  carried: boolean | null;
  /** False where the minutes name fewer than voted: a count, "de øvrige", a group that votes as one. */
  complete: boolean;
  for: number;
  against: number;
  abstained: number;
  /** Members whom the minutes note as away from the point or the meeting. */
  absent: number;
  /** Null where the figures say nothing, all agreed, or as many stood on each side. */
  minority: Minority | null;
};

/** One recorded vote. */
export type VoteView = TallyView & {
  ballots: BallotView[];
  absentees: AbsenteeView[];
  /** Its lines as printed. */
  printed: string[];
  source: LineRange;
};
