import { withoutEnd } from "../lines/without-end";
import type { Ballot } from "../minutes";
import {
  beginsNoName,
  besideName,
  groupNames,
  listedGroup,
  membersOfPart,
  noPerson,
  officialTitle,
  ofParty,
  partOfBody,
  partyLetter,
  remainingVoters,
  roleWords,
  singlesOut,
  wholeBody,
} from "../vocabulary/roles";
import { mentionsVoting } from "../vocabulary/voting-phrases";

type NamedVoter = Pick<Ballot, "name" | "party" | "role"> & { group: boolean };

/** Whom a list names; `unnamed` tells that the rest of the members, or a whole body, speak along with them, `majority` that they are called one. */
export type NameList = { voters: NamedVoter[]; unnamed: "rest" | "body" | null; majority?: boolean };

const nameWord = String.raw`(?:[dD]['’])?\p{Lu}[\p{L}'’.-]*`;
const personName = new RegExp(String.raw`^${nameWord}(?:\s(?:(?:de|den|der|van|von|af|el|al|la|bin|du|da|di)\s)*${nameWord})+$`, "u");
const partyAfter = /^(.*?)\s*\(\s*(?:(?:liste|parti)\s+)?([^()]{1,40}?)\s*\)$/i;
/** What may stand before the first name. "De øvrige" goes only where names follow: alone it means everybody else. */
const leads = [
  /^det (?:noteres|bemærkes|oplyses),? at\s+/i,
  /^(?:og|mens|medens|hvorimod|samt|men)\s+/i,
  /^[Dd]e(?:n)? (?:øvrige|andre) (?=\p{Ll}+ (?:[dD]['’])?\p{Lu})/u,
  partOfBody,
  singlesOut,
];

/**
 * Reads `Rådmand A (F) og udvalgsmedlemmerne B (A), C (C) og D` into names, printed letters and titles. A plural title holds for all names after
 * it, a singular one for the next.
 * @returns null when any part of the list is not understood
 */
export function readNames(text: string): NameList | null {
  const list = leads.reduce((rest, lead) => rest.replace(lead, ""), withoutEnd(text.trim(), ",;:"));
  if (list === "") return null;
  const { part, members } = membersOfPart.exec(list)?.groups ?? {};
  if (members) {
    const named = readNames(members);
    return named && { ...named, majority: part?.toLowerCase() === "flertal" };
  }
  const everybody = unnamedIn(list);
  if (everybody) return { voters: [], unnamed: everybody };
  const voters: NamedVoter[] = [];
  let unnamed: NameList["unnamed"] = null;
  let pluralRole: Ballot["role"] = null;
  for (const part of splitNames(list)) {
    const bulk = unnamedIn(part);
    if (bulk) {
      unnamed = bulk;
      continue;
    }
    const title = roleWords.find(({ word }) => word.test(part));
    if (title) pluralRole = title.plural ? title.role : null;
    const found = readVoter(title ? part.replace(title.word, "") : part);
    if (!found) return null;
    voters.push(...found.map((voter) => ({ ...voter, role: title?.role ?? pluralRole })));
  }
  // "(A), Bo Dahl (F)": a letter that has lost the name before it.
  if (/^\([A-ZÆØÅ]{1,3}\)/.test(list) && voters.some(({ group }) => !group)) return null;
  shareLetter(voters);
  if (!settleApposition(voters, list, /,\s*$/.test(text))) return null;
  const majority = partOfBody.exec(text.trim())?.groups?.part?.toLowerCase() === "flertal";
  return voters.length > 0 || unnamed ? { voters, unnamed, majority } : null;
}

/** `Anna Berg og Bo Dahl (begge V)`: the letter holds for those before it as well. */
function shareLetter(voters: NamedVoter[]): void {
  voters.forEach((voter, index) => {
    const { word, letter } = /^(?<word>begge|alle) (?:fra )?(?<letter>.+)$/i.exec(voter.party ?? "")?.groups ?? {};
    if (word === undefined || letter === undefined) return;
    const from = word.toLowerCase() === "begge" ? index - 1 : 0;
    for (const each of voters.slice(Math.max(0, from), index + 1)) if (each === voter || each.party === null) each.party = letter;
  });
}

/**
 * `Anna Berg, Venstre, stemte imod`: one voter and her party, not two voters. The second comma says so; without it nobody could tell, and the list is
 * not understood.
 */
function settleApposition(voters: NamedVoter[], list: string, closed: boolean): boolean {
  const joined = ({ name }: NamedVoter) => /(?:\sog|\ssamt|&) $/.test(list.slice(0, list.indexOf(name)));
  const parties = voters.filter((voter, index) => voter.group && isBarePerson(voters[index - 1]) && !joined(voter));
  if (parties.length === 0) return true;
  if (!closed || parties.length * 2 !== voters.length) return false;
  for (const party of parties) {
    const [person] = voters.splice(voters.indexOf(party) - 1, 2);
    if (person) voters.push({ ...person, party: party.party });
  }
  return true;
}

function isBarePerson(voter: NamedVoter | undefined): boolean {
  return voter?.group === false && voter.party === null;
}

/** True for a text that can be the name of a person: two words or more, each with a capital, but for particles, and none of them a word or a party's. */
function isPersonName(text: string): boolean {
  if (!personName.test(text) || noPerson.test(text) || officialTitle.test(text) || groupOf(text) !== null) return false;
  if (beginsNoName.test(text.toLowerCase()) || ofParty.test(text)) return false;
  const last = text.slice(text.lastIndexOf(" ") + 1);
  return last.length > 1 && groupOf(last) === null;
}

/** True for a line that holds the name of one person and nothing else but a title and a letter. */
export function isNameLine(text: string): boolean {
  const names = text.length <= 80 && !text.includes(",") ? readNames(text) : null;
  return names?.voters.length === 1 && names.voters[0]?.group === false;
}

/** Whether a sentence begins with a member or a group, known by title, printed party or group name; a bare name may be anything. */
export function startsWithVoter(sentence: string): boolean {
  const title = roleWords.find(({ word }) => word.test(sentence));
  const subject = (title ? sentence.replace(title.word, "") : sentence).split(/(?<=\))\s|\s(?=\p{Ll})/u)[0] ?? "";
  // "I øvrigt godkendt": the letter of a party is a word as well.
  if (subject === "I" && !mentionsVoting(sentence.toLowerCase())) return false;
  const voter = readVoter(withoutEnd(subject, ".,:;"))?.[0];
  return voter !== undefined && (title !== undefined || voter.party !== null || voter.group);
}

function unnamedIn(text: string): NameList["unnamed"] {
  if (wholeBody.test(text)) return "body";
  return remainingVoters.test(text) ? "rest" : null;
}

// Commas within parentheses stay: "Ø (A Hansen, B Jensen)" is one part.
function splitNames(list: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let start = 0;
  for (const match of list.matchAll(/[()]|,\s+(?:og\s+|samt\s+)?|\s+(?:og|samt|&)\s+/g)) {
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

type Voter = Omit<NamedVoter, "role">;

function readVoter(text: string): Voter[] | null {
  const group = groupOf(text);
  if (group) return [group];
  const byParty = listedGroup.exec(text);
  if (byParty) {
    const names = (byParty[2] ?? "").split(/,\s*|\s+og\s+/).map((name) => name.trim());
    return names.every(isPersonName) ? names.map((name) => ({ name, party: byParty[1] ?? null, group: false })) : null;
  }
  const lettered = partyAfter.exec(text);
  const beside = lettered?.[2]?.trim() ?? null;
  const party = beside === null ? null : partyBeside(beside);
  if (party === undefined) return null;
  const name = (lettered?.[1] ?? text).trim();
  const letteredGroup = lettered ? groupOf(name) : null;
  if (letteredGroup) return [{ ...letteredGroup, name, party }];
  return isPersonName(name) ? [{ name, party, group: false }] : null;
}

/** The party that stands in parentheses, null where something else known stands there, undefined where it is not known what. */
function partyBeside(text: string): string | null | undefined {
  const shared = /^(?:begge|alle) (?:fra )?(.+)$/i.exec(text)?.[1];
  if (partyLetter.test(shared ?? text)) return text;
  return shared === undefined && (besideName.test(text) || groupOf(text) !== null) ? null : undefined;
}

function groupOf(text: string): Voter | null {
  for (const pattern of groupNames) {
    const match = pattern.exec(text);
    if (!match) continue;
    const letter = match.groups?.letter?.toUpperCase() ?? null;
    return { name: text.startsWith("(") && letter ? letter : text, party: letter, group: true };
  }
  return null;
}
