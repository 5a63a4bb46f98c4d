import type { EndedTime } from "../clear-schedule";
import type { MergeProposal } from "../people/list-merge-proposals";
import type { PlacedCorrection } from "../corrections/rewrite-draft";
import type { AgendaPoint, Severity } from "@/lib/minutes/minutes";
import type { SamePersonProposal } from "@/lib/minutes/people/propose-same-persons";

/** A doubt of the parser, with what was decided about it. */
export type ReviewWarning = {
  id: string;
  code: string;
  severity: Severity;
  message: string;
  line: number | null;
  settled: boolean;
  /** Two spellings that may be one person, and why. */
  names: SamePersonProposal | null;
};

/** Something that may be about a private person. */
export type ReviewFinding = {
  id: string;
  kind: "cpr" | "phone" | "email" | "address";
  line: number;
  endLine: number;
  /** Which sign of the line it begins with, from 1; two in one line are told apart by it. */
  column: number;
  /** What stands around it in the line, masked as the line is; null beside the text. */
  excerpt: string | null;
  decision: "remove" | "keep" | null;
};

/** A correction that stands. Values are as they are stored; `field` is the part of its path behind the point's key. */
export type ReviewCorrection = {
  id: string;
  path: string;
  printed: unknown;
  corrected: unknown;
  reason: string | null;
  author: string | null;
};

/** All that the review page of a meeting shows. */
export type Review = {
  meeting: { id: string; date: string; committee: string; municipalityId: string; state: "draft" | "published" | "withdrawn" };
  /** `editable` is false for what is public: correcting it begins another version. */
  revision: { id: string; number: number; editable: boolean; publishAt: Date | null; endedTime: EndedTime | null };
  file: { name: string; lines: number; pages: number | null };
  warnings: ReviewWarning[];
  findings: ReviewFinding[];
  /** Spellings that this referat prints and that may be one person with another, which referater before it print. */
  proposals: MergeProposal[];
  corrections: ReviewCorrection[];
  /** Corrections of the version before that do not fit this version's file. */
  leftOut: PlacedCorrection[];
  points: { key: string; number: number; title: string }[];
  /** The point that is looked at; null where the referat has none. */
  point: { key: string; index: number; content: AgendaPoint } | null;
  lines: { number: number; text: string }[];
};
