import type { AgreementCell, AgreementMember } from "./agreement-view";
import type { ProposalEntry } from "./person-view";
import type { BallotView } from "./vote-view";
import type { VoteEntry } from "./vote-entry";

/** A party in a list. `names` are those that the secretariat has entered for a term; often there are none. */
export type PartySummary = {
  letter: string;
  href: string;
  /** The municipality whose list it is, where others print the letter too. */
  municipality: string | null;
  names: { name: string; termFrom: number; termTo: number }[];
  members: number;
  votes: number;
  /** ISO date of the newest vote that prints the letter. */
  lastDate: string;
};

/** Somebody whose ballots print the party's letter. */
export type PartyMember = { name: string; href: string; ballots: number; firstDate: string; lastDate: string };

export type PartyView = Omit<PartySummary, "members" | "votes"> & {
  firstDate: string;
  /** What its group is called where it acts as one. */
  groupNames: string[];
  /** In Danish order of name. */
  members: PartyMember[];
  /** Newest first, each with the ballots that print the letter, or that the group itself cast. */
  votes: { vote: VoteEntry; ballots: BallotView[] }[];
  proposals: ProposalEntry[];
  /** With which parties it stood on the same side. */
  agreement: (AgreementMember & AgreementCell)[];
};
