import { fold } from "../lines/fold";
import type { Mention } from "../minutes";
import { oneEditApart } from "./one-edit-apart";

/** Two spellings that may be one person, with the reasons. Merging is for a person to decide. */
export type SamePersonProposal = { one: string; other: string; reasons: ("oneEditApart" | "sameParty" | "sameMeeting")[] };

/**
 * Proposes which spellings of one referat belong together: names that differ in a single letter, unless both print a party and the letters differ.
 */
export function proposeSamePersons(mentions: readonly Mention[]): SamePersonProposal[] {
  return mentions.flatMap((one, index) =>
    mentions.slice(index + 1).flatMap((other): SamePersonProposal[] => {
      if (!oneEditApart(fold(one.name), fold(other.name))) return [];
      if (one.party !== null && other.party !== null && one.party !== other.party) return [];
      const sameParty = one.party !== null && one.party === other.party;
      return [
        { one: one.name, other: other.name, reasons: ["oneEditApart", ...(sameParty ? (["sameParty"] as const) : []), "sameMeeting"] },
      ];
    }),
  );
}
