import type { Absence, Amendment, Outcome, SectionKind } from "@/lib/minutes/minutes";
import type { AttachmentFileView } from "./attachment-file-view";
import type { BlockView } from "./block-view";
import type { CorrectionView } from "./change-view";
import type { Doubt } from "./doubt";
import type { LineRange } from "./line-range";
import type { PointSummary } from "./point-summary";
import type { TopicLink } from "./topic-view";
import type { VoteView } from "./vote-view";

/** A section with its blocks; `id` is its anchor on the point's page. */
export type SectionView = {
  id: string;
  kind: SectionKind;
  heading: string;
  blocks: BlockView[];
  source: LineRange;
};

/** A section that can be compared with the very lines it was read from, blank ones left out. */
export type SectionWithLines = SectionView & {
  lines: { number: number; text: string }[];
  /** Where the section begins in the file as received; null where that has no pages to open, or is withheld. */
  original: { page: number; href: string } | null;
};

export type AmendmentView = Pick<Amendment, "kind" | "proposers" | "text" | "adopted"> & { source: LineRange };

/** One thing the committee did on its way to a decision, with everything printed about it. `conclusion` is the decision itself. */
export type DecisionStep = {
  kind: "amendment" | "vote" | "conclusion";
  amendment: AmendmentView | null;
  vote: VoteView | null;
  blocks: BlockView[];
};

export type DecisionView = {
  section: SectionWithLines;
  /** Empty where the committee decided in one go. */
  steps: DecisionStep[];
  votes: VoteView[];
  /** `href` leads to the person. */
  absences: (Pick<Absence, "name" | "scope" | "text"> & { href: string | null; source: LineRange })[];
  otherBodies: { body: string; outcome: Outcome; source: LineRange }[];
  /** What the reading of the decision is unsure of, as the parser says it. */
  doubts: Doubt[];
};

/** Another treatment of the same case. */
export type Treatment = Pick<PointSummary, "number" | "title" | "href" | "outcome"> & { date: string; committee: string };

/** A whole point. */
export type PointView = PointSummary & {
  meeting: {
    href: string;
    sourceHref: string;
    date: string;
    committee: { name: string; href: string };
    municipality: string;
    /** Whether it is invented. */
    example: boolean;
    term: { from: number; to: number } | null;
    points: number;
  };
  /** SHA-256 of the file that the point was read from, as it can be downloaded; null while it is withheld. */
  fingerprint: string | null;
  /** From the point's heading to its last line. */
  source: LineRange;
  recommendation: { proposers: string[]; section: SectionWithLines } | null;
  decision: DecisionView | null;
  /** The other sections as printed. */
  sections: SectionView[];
  /** What the reading of the rest of the point is unsure of. */
  doubts: Doubt[];
  attachmentList: { title: string; source: LineRange; file: AttachmentFileView | null }[];
  /** The KLE main group, group and subject that the case number tells; empty where it tells none. */
  topics: TopicLink[];
  /** Pages of those who moved something, by their names as printed; who has none is missing. */
  moverPages: ReadonlyMap<string, string>;
  /** Corrections of how the point was read, with what was read first. */
  corrections: CorrectionView[];
  /** Other treatments of the same case, oldest first. */
  sameCase: Treatment[];
  previous: { href: string; number: number; title: string } | null;
  next: { href: string; number: number; title: string } | null;
};

/** A point without what lies around it. */
export type PointAlone = Omit<PointView, "topics" | "corrections" | "moverPages" | "sameCase" | "previous" | "next">;
