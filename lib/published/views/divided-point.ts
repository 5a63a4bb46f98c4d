import type { OutcomeView } from "./outcome-view";
import type { TallyView } from "./vote-view";

/** A point on which the committee did not agree, with the vote that shows it. */
export type DividedPoint = {
  title: string;
  href: string;
  date: string;
  committee: string;
  /** Whether it is invented. */
  example: boolean;
  outcome: OutcomeView;
  tally: TallyView;
};
