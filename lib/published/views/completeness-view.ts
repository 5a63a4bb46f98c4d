import type { LineRange } from "./line-range";

/** What the collection holds of each committee, and what is missing in it as far as the minutes themselves show. Dates are ISO. */
export type CompletenessView = {
  committees: CommitteeCompleteness[];
  meetings: number;
  points: number;
  /** Agendas whose minutes are not here. */
  agendas: { committee: string; date: string; href: string }[];
};

export type CommitteeCompleteness = {
  name: string;
  href: string;
  meetings: number;
  points: number;
  withoutDecision: number;
  closed: number;
  /** Doubts of the reader that nobody has decided. */
  openDoubts: number;
  /** Where they are, newest meeting first; of very many places only the first. */
  doubts: DoubtPlace[];
  withdrawnPoints: number;
  /** When a version of a meeting was last published. */
  lastChanged: string;
  /** Stretches between two meetings that are longer than a quarter of a year. */
  gaps: { from: string; to: string; days: number }[];
  /** Meetings in which the printed numbers of the points leave some out. */
  missingNumbers: { date: string; href: string; numbers: number[] }[];
};

/** Where the reader is in doubt: in a point, or where `point` is null in what the meeting's page tells. What it doubts is said there. */
export type DoubtPlace = {
  date: string;
  point: number | null;
  href: string;
  /** How many doubts there are in this place. */
  count: number;
  /** The lines that they are about, each once; a doubt about the whole has none. */
  lines: LineRange[];
};
