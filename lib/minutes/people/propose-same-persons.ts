import { fold } from "../lines/fold";
import type { Mention } from "../minutes";

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

/** True where one letter is added, left out, replaced, or swapped with its neighbour; equal texts count too. */
export function oneEditApart(one: string, other: string): boolean {
  if (Math.abs(one.length - other.length) > 1) return false;
  let start = 0;
  while (start < one.length && start < other.length && one[start] === other[start]) start += 1;
  const [restOne, restOther] = [one.slice(start), other.slice(start)];
  const swapped = restOne[0] === restOther[1] && restOne[1] === restOther[0] && restOne.slice(2) === restOther.slice(2);
  return restOne.slice(1) === restOther || restOne === restOther.slice(1) || restOne.slice(1) === restOther.slice(1) || swapped;
}
