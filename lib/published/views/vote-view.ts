import type { LineRange } from "./line-range";

/** One ballot as printed; `party` is the printed letter. */
export type BallotView = { name: string; party: string | null; role: string | null; choice: "for" | "against" | "abstained"; line: number };

/** One recorded vote. Where the minutes print only a count or "de øvrige", sides may hold fewer names than votes were cast. */
export type VoteView = {
  subject: string;
  /** True where the vote was about an amendment, not about the point itself. */
  onAmendment: boolean;
  carried: boolean | null;
  ballots: BallotView[];
  /** Members whom the minutes note as away from the point or the meeting. */
  absent: { name: string }[];
  source: LineRange;
};

/** The figures of a vote for lists. */
export type TallyView = { subject: string; onAmendment: boolean; carried: boolean | null; for: number; against: number; abstained: number; absent: number };
