import type { CaseType } from "@/lib/minutes/minutes";
import type { LineRange } from "./line-range";
import type { OutcomeView } from "./outcome-view";
import type { TallyView } from "./vote-view";

/** A point as lists show it. */
export type PointSummary = {
  number: number;
  title: string;
  href: string;
  /** Anchor of the point within its meeting's page, `punkt-5`. */
  slug: string;
  caseType: CaseType | null;
  initiative: boolean;
  closed: boolean;
  caseNumber: string | null;
  caseHref: string | null;
  outcome: OutcomeView;
  /** The sentence that settles the outcome, verbatim; null where none is printed. */
  sentence: string | null;
  decisionSource: LineRange | null;
  tallies: TallyView[];
  attachments: number;
};
