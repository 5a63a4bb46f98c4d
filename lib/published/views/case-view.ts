import type { CaseType } from "@/lib/minutes/minutes";
import type { LineRange } from "./line-range";
import type { OutcomeView } from "./outcome-view";
import type { PointView } from "./point-view";
import type { TopicLink } from "./topic-view";
import type { MeetingMention } from "./vote-entry";

/** A case in a list: the title of its newest treatment. */
export type CaseSummary = {
  number: string;
  href: string;
  title: string;
  /** Other titles under which points print the same number: some numbers are used for more than one matter. Newest first. */
  otherTitles: string[];
  /** Whether it is invented. */
  example: boolean;
  treatments: number;
  firstDate: string;
  lastDate: string;
  outcome: OutcomeView;
};

export type CasePage = { cases: CaseSummary[]; page: number; pages: number; total: number };

/** One treatment of the case, with everything that its point's own page compares. */
export type CaseTreatment = Pick<
  PointView,
  "number" | "title" | "href" | "outcome" | "sentence" | "decisionSource" | "tallies" | "recommendation" | "decision" | "source"
> & { caseType: CaseType | null; closed: boolean; meeting: MeetingMention };

/** A place in another case's point that names this one. */
export type CaseMention = {
  text: string;
  point: { number: number; title: string; href: string };
  meeting: MeetingMention;
  source: LineRange;
};

/** What the newest treatment says comes next, in its own words. */
export type NextStep = { text: string; date: string; source: LineRange };

export type CaseView = {
  number: string;
  href: string;
  municipality: string;
  /** Of the newest treatment. */
  title: string;
  /** Other titles under which points print the same number, newest first. */
  otherTitles: string[];
  /** Main group, group and subject of KLE, as far as the number tells; empty for other systems. */
  topics: TopicLink[];
  /** The part of a KLE number that says what kind of case it is, `G01`. */
  facet: string | null;
  /** Oldest first. */
  treatments: CaseTreatment[];
  mentions: CaseMention[];
  next: NextStep | null;
};
