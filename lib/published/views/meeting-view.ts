import type { Absence } from "@/lib/minutes/minutes";
import type { AttachmentFileView } from "./attachment-file-view";
import type { Doubt } from "./doubt";
import type { LineRange } from "./line-range";
import type { OutcomeView } from "./outcome-view";
import type { PointSummary } from "./point-summary";

/** A meeting in a list: its points' outcomes in order. */
export type MeetingSummary = {
  href: string;
  /** ISO date. */
  date: string;
  kind: "referat" | "dagsorden" | "tillægsdagsorden";
  /** The years of the council's term, where they are printed. */
  term: { from: number; to: number } | null;
  committee: { name: string; href: string };
  /** Whether it is invented. */
  example: boolean;
  outcomes: OutcomeView[];
  votes: number;
};

/** A whole meeting. */
export type MeetingView = MeetingSummary & {
  id: string;
  municipality: string;
  time: string | null;
  place: string | null;
  points: PointSummary[];
  /** Points that are withdrawn: nothing of them is shown but where their tombstones stand. */
  withdrawnPoints: { number: number; href: string }[];
  /** The attachments whose files are in the collection, point by point. */
  attachmentFiles: { point: number; title: string; file: AttachmentFileView }[];
  attendance: AttendanceView;
  /** What the reading is unsure of outside the points; theirs stand at the points. */
  doubts: Doubt[];
  source: SourceFileView;
  /** The day this version was published, and what the secretariat says about it. */
  publishedAt: string;
  version: number;
  note: string | null;
  /** The comparison with the version that was public before; null for the first. */
  comparisonHref: string | null;
  previous: { href: string; date: string } | null;
  next: { href: string; date: string } | null;
};

/** What the minutes let on about who took part. */
export type AttendanceView = {
  /** Each person and scope once, with the points that print it and the first place where it stands. */
  absences: { name: string; href: string | null; scope: Absence["scope"]; points: number[]; source: LineRange }[];
  /** Everybody whom a vote names, in votes where everybody is named. */
  voters: { name: string; href: string | null; party: string | null }[];
};

/** The file that a meeting was read from. */
type SourceFileView = {
  /** Its numbered lines. */
  href: string;
  lines: number;
  mediaType: string;
  /** SHA-256 of the file that can be downloaded; null while it is withheld, as are its size and address. */
  fingerprint: string | null;
  size: number | null;
  /** The file as received; null while a point of it, or an attachment of one, is withdrawn. */
  originalHref: string | null;
};

/** The notice that stands where a meeting was. Dates are ISO. */
export type WithdrawnMeeting = {
  date: string;
  withdrawnAt: string;
  reason: string | null;
  committee: { name: string; href: string };
  /** Where the list of changes tells of it. */
  changeHref: string;
};
