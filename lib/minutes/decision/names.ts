import type { Ballot } from "../minutes";
import { groupNames, roleWords, unnamedVoters } from "../vocabulary/roles";

export type NamedVoter = Pick<Ballot, "name" | "party" | "role">;

/** What a list of voters says: those it names, or null when any part of it is not understood. Whole bodies and remainders name nobody. */
export type NameList = { voters: NamedVoter[]; unnamed: boolean };

const personName = /^\p{Lu}[\p{L}'’.-]*(?:\s(?:(?:de|den|der|van|von|af|el|al|la|bin|du|da|di)\s)*(?:\p{Lu}[\p{L}'’.-]*))+$/u;
const partyAfter = /^(.*?)\s*\(\s*(?:(?:liste|parti)\s+)?([^()]{1,12})\s*\)$/;

/**
 * Reads `Rådmand A (F) og udvalgsmedlemmerne B (A), C (C) og D` into names, printed letters and titles. A plural title holds for all names after
 * it, a singular one for the next.
 */
export function readNames(text: string): NameList | null {
  const list = text
    .trim()
    .replace(/[,;:\s]+$/, "")
    .replace(/^(?:(?:og|mens|medens|hvorimod|samt|men)\s+)?/i, "")
    .replace(/^(?:de|den)\s+(?:øvrige|andre)\s+(?=\p{Ll}+\s+\p{Lu})/iu, "")
    .replace(/^(?:et\s+)?(?:flertal(?:let)?|mindretal(?:let)?)\s+bestående\s+af\s+/i, "");
  if (list === "") return null;
  if (unnamedVoters.test(list)) return { voters: [], unnamed: true };
  const voters: NamedVoter[] = [];
  let unnamed = false;
  let pluralRole: NamedVoter["role"] = null;
  for (const part of splitNames(list)) {
    if (unnamedVoters.test(part)) {
      unnamed = true;
      continue;
    }
    const title = roleWords.find(({ word }) => word.test(part));
    if (title) pluralRole = title.plural ? title.role : null;
    const found = readVoter(title ? part.replace(title.word, "") : part);
    if (!found) return null;
    voters.push(...found.map((voter) => ({ ...voter, role: title?.role ?? pluralRole })));
  }
  return voters.length > 0 || unnamed ? { voters, unnamed } : null;
}

// Commas within parentheses stay: "Ø (A Hansen, B Jensen)" is one part.
function splitNames(list: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let start = 0;
  const separators = /[()]|,\s+(?:og\s+|samt\s+)?|\s+(?:og|samt|&)\s+/g;
  for (const match of list.matchAll(separators)) {
    if (match[0] === "(") depth += 1;
    else if (match[0] === ")") depth = Math.max(0, depth - 1);
    else if (depth === 0) {
      parts.push(list.slice(start, match.index));
      start = match.index + match[0].length;
    }
  }
  parts.push(list.slice(start));
  return parts.map((part) => part.trim()).filter((part) => part !== "");
}

function readVoter(text: string): Omit<NamedVoter, "role">[] | null {
  const group = groupOf(text);
  if (group) return [group];
  const byParty = /^(?:liste\s+)?([A-ZÆØÅ]{1,3})\s*\((.+)\)$/.exec(text);
  if (byParty) {
    const names = (byParty[2] ?? "").split(/,\s*|\s+og\s+/).map((name) => name.trim());
    return names.every((name) => personName.test(name)) ? names.map((name) => ({ name, party: byParty[1] ?? null })) : null;
  }
  const lettered = partyAfter.exec(text);
  const name = (lettered?.[1] ?? text).trim();
  if (personName.test(name)) return [{ name, party: lettered?.[2]?.trim() ?? null }];
  const letteredGroup = lettered ? groupOf(name) : null;
  return letteredGroup ? [{ name, party: lettered?.[2]?.trim() ?? letteredGroup.party }] : null;
}

function groupOf(text: string): Omit<NamedVoter, "role"> | null {
  for (const pattern of groupNames) {
    const match = pattern.exec(text);
    if (match)
      return {
        name: match.groups?.["letter"] && /^\(/.test(text) ? match.groups["letter"] : text,
        party: match.groups?.["letter"]?.toUpperCase() ?? null,
      };
  }
  return null;
}
