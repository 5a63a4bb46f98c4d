import type { Absence } from "@/lib/minutes/minutes";
import type { OutcomeView } from "./outcome-view";
import type { PointSummary } from "./point-summary";

/** A meeting in a list: its points' outcomes in order. */
export type MeetingSummary = {
  href: string;
  /** ISO date. */
  date: string;
  kind: "referat" | "dagsorden" | "tillægsdagsorden";
  committee: { name: string; href: string };
  outcomes: OutcomeView[];
  votes: number;
};

/** A whole meeting. */
export type MeetingView = MeetingSummary & {
  time: string | null;
  place: string | null;
  term: { from: number; to: number } | null;
  sourceHref: string;
  points: PointSummary[];
  /** Absences as printed, each person and scope once, with the points they concern. */
  absences: { name: string; scope: Absence["scope"]; points: number[] }[];
  document: { name: string; mediaType: string; size: number; pages: number | null; href: string };
  publishedAt: string;
  revision: number;
  previous: { href: string; date: string } | null;
  next: { href: string; date: string } | null;
};
