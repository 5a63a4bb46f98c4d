import type { OutcomeView } from "./outcome-view";

/** A committee in a list. Dates are ISO; null where nothing of it is published any more. */
export type CommitteeSummary = {
  name: string;
  href: string;
  municipality: string;
  meetings: number;
  firstDate: string | null;
  lastDate: string | null;
};

/** A committee with what the collection holds of it. */
export type CommitteeView = CommitteeSummary & {
  /** Other names and terms, as the secretariat says. */
  aliases: string[];
  terms: { from: number; to: number }[];
  points: number;
  decisions: number;
  /** Votes of which the minutes name who voted. */
  votes: number;
  /** How many points came to what; those without a decision are none of them. */
  outcomes: { outcome: Exclude<OutcomeView["outcome"], "none">; count: number }[];
  /** Every meeting, newest first. */
  days: MeetingDay[];
};

/** A day on which minutes say that the committee met or is to meet, without its minutes being here; `href` is the point that says so. */
export type MentionedDay = { date: string; href: string };

/** A meeting in the year it was held, for the table of months. */
export type MeetingDay = { date: string; href: string; points: number };
