import type { OutcomeView } from "./outcome-view";

/** What became of a committee's points in one year; outcomes that did not occur are left out. */
export type OutcomeYear = { year: number; points: number; outcomes: { outcome: OutcomeView["outcome"]; count: number }[] };

/** Those whom the minutes of one term name as taking part, or as away. It is not a list of members: minutes rarely print one. */
export type TermMembers = {
  /** The years of the term; null for minutes that print none. */
  term: { from: number; to: number } | null;
  meetings: number;
  members: TermMember[];
};

export type TermMember = {
  name: string;
  /** Their page; null for whoever is named only as moving an amendment. */
  href: string | null;
  /** The letter printed last in the term; null where none is. `date` is when, since letters change hands. */
  party: string | null;
  date: string;
  /** The role printed beside the name in a vote, such as rådmand. */
  roles: string[];
  /** The years in which the minutes name the person. */
  years: number[];
};
