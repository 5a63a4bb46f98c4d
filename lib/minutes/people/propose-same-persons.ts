import { fold } from "../lines/fold";
import type { Mention } from "../minutes";
import { oneEditApart } from "./one-edit-apart";

/** Two spellings that may be one person, with the reasons. Merging is for a person to decide. */
export type SamePersonProposal = { one: string; other: string; reasons: ("oneEditApart" | "sameParty" | "sameMeeting")[] };

const longestName = 80;

/**
 * Proposes which spellings of one referat belong together: names that differ in a single letter, unless both print a party and the letters differ.
 * Two names one edit apart have a text in common that is one of them without one letter at most; only those that share one are compared.
 */
export function proposeSamePersons(mentions: readonly Mention[]): SamePersonProposal[] {
  const sharing = new Map<string, number[]>();
  return mentions.flatMap((other, index) => {
    const texts = withoutOneLetter(fold(other.name));
    const near = new Set(texts.flatMap((text) => sharing.get(text) ?? []));
    for (const text of texts) sharing.set(text, [...(sharing.get(text) ?? []), index]);
    return [...near]
      .sort((a, b) => a - b)
      .map((at) => mentions[at])
      .filter((one) => one !== undefined)
      .flatMap((one) => proposalOf(one, other));
  });
}

function proposalOf(one: Mention, other: Mention): SamePersonProposal[] {
  if (!oneEditApart(fold(one.name), fold(other.name))) return [];
  if (one.party !== null && other.party !== null && one.party !== other.party) return [];
  const sameParty = one.party !== null && one.party === other.party;
  return [{ one: one.name, other: other.name, reasons: ["oneEditApart", ...(sameParty ? (["sameParty"] as const) : []), "sameMeeting"] }];
}

function withoutOneLetter(name: string): string[] {
  if (name.length > longestName) return [];
  return [...new Set([name, ...Array.from(name, (_, index) => name.slice(0, index) + name.slice(index + 1))])];
}
