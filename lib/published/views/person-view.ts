import type { Absence, Amendment } from "@/lib/minutes/minutes";
import type { AgreementCell, AgreementMember } from "./agreement-view";
import type { LineRange } from "./line-range";
import type { OutcomeView } from "./outcome-view";
import type { MeetingMention, VoteEntry } from "./vote-entry";

/** A person in a list, with how often public minutes name them. */
export type PersonSummary = {
  name: string;
  href: string;
  /** Letters as printed at their ballots, the newest first. */
  parties: string[];
  /** ISO date of the newest ballot that prints the first of the letters. */
  partyDate: string | null;
  ballots: number;
  /** Meetings from whose whole length the person is noted as away. */
  absentFrom: number;
  /** Other meetings, of which the person is noted as away from some points. */
  partlyAbsentFrom: number;
};

/** What a person voted, in the vote that it was a part of. */
export type PersonVote = {
  vote: VoteEntry;
  choice: "for" | "against" | "abstained";
  /** The letter printed at this ballot. */
  party: string | null;
  /** Whether the side that the person stood on won; null where the minutes do not settle it. */
  won: boolean | null;
};

/** What one meeting's minutes let on about whether a person took part. They print absence; presence shows only in a vote. */
export type PersonMeeting = {
  meeting: MeetingMention;
  /** Numbers of the points in whose votes the person is named. */
  votedIn: number[];
  absences: { scope: Absence["scope"]; points: number[]; source: LineRange }[];
};

/** Something a person or a party put forward, alone or with others. */
export type ProposalEntry = {
  kind: Amendment["kind"] | "indstilling";
  proposers: string[];
  /** Null where the minutes do not say, and for a recommendation, whose fate is the point's outcome. */
  adopted: boolean | null;
  title: string;
  href: string;
  outcome: OutcomeView;
  meeting: MeetingMention;
  source: LineRange;
};

/** A committee and term in whose minutes a person is named, with the titles that stand before the name. */
export type PersonRole = {
  committee: { name: string; href: string };
  term: { from: number; to: number } | null;
  titles: string[];
  firstDate: string;
  lastDate: string;
};

export type PersonView = {
  name: string;
  href: string;
  municipality: string;
  /** Every spelling that public minutes print, with the newest place of each. */
  spellings: { name: string; source: LineRange }[];
  /** Letters as printed, newest first, with the first and last date of each. */
  parties: { letter: string; firstDate: string; lastDate: string }[];
  /** What the secretariat says besides, newest term first. */
  partyTerms: { term: { from: number; to: number }; letter: string }[];
  roles: PersonRole[];
  votes: PersonVote[];
  meetings: PersonMeeting[];
  proposals: ProposalEntry[];
  /** With whom the person voted the same, in Danish order of name. */
  agreement: (AgreementMember & AgreementCell)[];
};
