import type { Absence, Amendment, Block, Outcome, SectionKind } from "@/lib/minutes/minutes";
import type { LineRange } from "./line-range";
import type { PointSummary } from "./point-summary";
import type { VoteView } from "./vote-view";

/** A section with its blocks; `id` is its anchor on the point's page. */
export type SectionView = { id: string; kind: SectionKind; heading: string; blocks: Block[]; source: LineRange };

/** Lines of the source shown in place. */
export type Excerpt = { source: LineRange; lines: { number: number; text: string }[] };

/** A whole point. `sections` holds all of them, recommendation and decision included. */
export type PointView = PointSummary & {
  meeting: {
    href: string;
    date: string;
    committee: { name: string; href: string };
    term: { from: number; to: number } | null;
    points: number;
  };
  sections: SectionView[];
  recommendation: { proposers: string[]; text: string; items: string[]; excerpt: Excerpt } | null;
  decision: {
    text: string;
    excerpt: Excerpt;
    amendments: (Pick<Amendment, "kind" | "proposers" | "text" | "adopted"> & { source: LineRange })[];
    votes: VoteView[];
    absences: (Pick<Absence, "name" | "scope" | "text"> & { source: LineRange })[];
    otherBodies: { body: string; outcome: Outcome; source: LineRange }[];
  } | null;
  attachmentList: { title: string; source: LineRange }[];
  /** Other treatments of the same case, oldest first. */
  sameCase: { date: string; number: number; title: string; href: string; committee: string; outcome: PointSummary["outcome"] }[];
  previous: { href: string; number: number; title: string } | null;
  next: { href: string; number: number; title: string } | null;
};
