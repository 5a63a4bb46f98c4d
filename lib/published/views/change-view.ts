/** Something that changed in the public record, for the list of changes. Dates are ISO. */
export type ChangeEntry = {
  kind: "republished" | `${"meeting" | "point" | "attachment"}${"Withdrawn" | "Restored"}`;
  /** When, to the second: what the list is ordered by. */
  at: string;
  day: string;
  committee: string;
  meetingDate: string;
  /** The number of the point that was withdrawn or is shown again, itself or an attachment of it. */
  point: number | null;
  /** The meeting, or the notice that stands where it or its point was. */
  href: string;
  /** The comparison with the version before. */
  comparisonHref: string | null;
  /** The number of the new version. */
  version: number | null;
  /** What the secretariat says of it. */
  note: string | null;
  corrections: number;
};

/** A stretch of compared text: in both versions, only in the one before, or only in the new one. */
export type TextPart = { text: string; change: "added" | "removed" | null };

/** A passage of a point: one that is alike in both versions is only counted. */
export type PassageChange = { kind: "same"; passages: number } | { kind: "changed"; parts: TextPart[] };

export type PointChange = {
  number: number;
  /** Null where it is held back. */
  title: string | null;
  /** Null where the point is no longer there. */
  href: string | null;
  kind: "added" | "removed" | "changed";
  passages: PassageChange[];
};

/** A correction that a person made to how a point was read, with what was read before. `field` is the last part of where it stands in the tree. */
export type CorrectionView = {
  field: string;
  subject: string | null;
  printed: string | null;
  /** What was read first is not shown, because it may hold what a later version had to leave out. */
  printedHidden: boolean;
  corrected: string | null;
  reason: string | null;
};

/** Two published versions of a meeting side by side. */
export type VersionComparison = {
  meeting: { href: string; date: string; committee: { name: string; href: string } };
  version: number;
  previousVersion: number;
  publishedAt: string;
  previousPublishedAt: string;
  note: string | null;
  /** What is held back: text that this version left out for good, or the whole comparison, whose text a later version left out. */
  hidden: "earlier" | "all" | null;
  points: PointChange[];
  unchanged: number;
};
