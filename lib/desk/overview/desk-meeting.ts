/**
 * Where a meeting stands at the desk. waiting: someone must look at what the reading doubts. ready: it can be published. The others are public,
 * or were.
 */
export type DeskState = "waiting" | "ready" | "published" | "withdrawn";

/** A meeting as the overview shows it: its newest version, and what is left to do. */
export type DeskMeeting = {
  id: string;
  revisionId: string;
  committee: { name: string; slug: string };
  slug: string;
  /** ISO date. */
  date: string;
  term: { from: number; to: number } | null;
  lines: number;
  /** The part of the printed lines that the parser found a place for, 0–1. */
  coverage: number;
  state: DeskState;
  /** A newer version of what is public already. */
  replaces: boolean;
  /** Doubts and findings that nobody has decided about: those that stand in the way, and those that somebody should look at. */
  open: { blocking: number; check: number };
  /** Why it was not published when its time had come; empty where it had none, or has another. */
  refused: string[];
  corrections: number;
  withdrawn: { at: Date; reason: string } | null;
};
