import type { Ballot } from "../minutes";
import type { Span } from "../source-line";
import { countedVotes, emptyVotingRemark, mentionsVoting, type Side, sideFirst, voterFirst } from "../vocabulary/voting-phrases";
import { type NameList, readNames } from "./names";
import type { Statement } from "./statement";
import { wordBounded } from "../vocabulary/word-bounded";

/** One side of a vote as one clause prints it. `subject` is null where the clause names none. */
export type Voice = Span & { side: Side | "counted"; subject: string | null; ballots: Ballot[] };

/** What a statement says of voting: voices, or that it speaks of voting in a way that is not understood; null where it does not speak of it. */
export type VoiceReading = { voices: Voice[] } | { notUnderstood: true } | null;

const reason = /\s*(?:,|;|\.|\s(?:idet|fordi|da|med henvisning til|med den begrundelse|under henvisning til|jf\.))(?:\s.*)?$/s;
const clauseJoint = wordBounded(/\s*[,;]?\s*\b(?:mens|medens|hvorimod|men)\b\s*|\s*[,;]\s*(?:og\s+)?|\s+og\s+/i);

/**
 * Reads the ballots of a statement. Precision comes before recall: unless every voter and every clause is understood, there is no ballot at all.
 */
export function readVoices(statement: Statement): VoiceReading {
  if (!mentionsVoting.test(statement.folded)) return null;
  if (countedVotes.test(statement.text))
    return { voices: [{ ...placeOf(statement), side: "counted", subject: countedSubject(statement.text), ballots: [] }] };
  if (emptyVotingRemark.test(statement.folded)) return { voices: [] };
  const voices = readSideFirst(statement) ?? readVoterFirst(statement);
  return voices ? { voices } : { notUnderstood: true };
}

function readSideFirst(statement: Statement): Voice[] | null {
  const text = statement.text.replace(/[.\s]+$/, "");
  for (const { pattern, side } of sideFirst) {
    const groups = pattern.exec(text)?.groups;
    if (!groups) continue;
    const list = (groups["names"] ?? "").trim();
    // "For: 20 (A, B, C …)" gives figures; the letters in parentheses name groups, not how each voted.
    const names = wordBounded(/^\d+\b/).test(list) ? { voters: [], unnamed: true } : readNames(list);
    if (!names) return null;
    return [voiceOf(statement, side, subjectOf(groups["subject"] ?? ""), names)];
  }
  return null;
}

function readVoterFirst(statement: Statement): Voice[] | null {
  const verbs = findVerbs(statement.text);
  if (verbs.length === 0) return null;
  const voices: Voice[] = [];
  let names = statement.text.slice(0, verbs[0]?.start);
  for (const [index, verb] of verbs.entries()) {
    const next = verbs[index + 1];
    const after = statement.text.slice(verb.end, next?.start);
    const { object, rest } = next ? splitAtJoint(after) : { object: after, rest: "" };
    const subject = subjectOf(object);
    const list = readNames(names);
    if (!list || subject === undefined) return null;
    voices.push(voiceOf(statement, verb.side, subject, list));
    names = rest;
  }
  return voices;
}

type Verb = { start: number; end: number; side: Side };

function findVerbs(text: string): Verb[] {
  const found: Verb[] = [];
  for (const { pattern, side } of voterFirst) {
    for (const match of text.matchAll(new RegExp(pattern.source, "giu"))) {
      const verb = { start: match.index, end: match.index + match[0].length, side };
      if (!found.some((other) => verb.start < other.end && other.start < verb.end)) found.push(verb);
    }
  }
  return found.sort((one, other) => one.start - other.start);
}

// "… for indstillingen, mens C (Ø) stemte imod": what was voted on stands before the joint, the next voters after it.
function splitAtJoint(text: string): { object: string; rest: string } {
  const joint = clauseJoint.exec(text);
  if (!joint) return { object: "", rest: text };
  return { object: text.slice(0, joint.index), rest: text.slice(joint.index + joint[0].length) };
}

/**
 * What was voted on, beginning in lower case: `indstillingen`, `indstillingens punkt 1`, `forslaget fra Venstre`.
 * @returns null where nothing is named, undefined where what stands there is not understood as a subject
 */
function subjectOf(text: string): string | null | undefined {
  const object = text
    .trim()
    .replace(/^(?:om|til)\s+/, "")
    .replace(reason, "")
    .trim();
  if (object === "") return null;
  if (wordBounded(/\b(?:for|imod|mod|stemme[rn]?|stemte|undlod)\b/i).test(object) || object.split(" ").length > 12) return undefined;
  return /^\p{Ll}/u.test(object) ? object : undefined;
}

function countedSubject(text: string): string | null {
  const match = wordBounded(/^(?:et flertal .*?\b)?((?:\p{L}+ )?\p{L}*(?:indstillingen|forslaget|forslagene|sagen|punktet))\b/iu).exec(
    text,
  );
  const subject = match?.[1];
  return subject ? subject.charAt(0).toLowerCase() + subject.slice(1) : null;
}

function voiceOf(statement: Statement, side: Side, subject: string | null | undefined, names: NameList): Voice {
  const place = placeOf(statement);
  return { ...place, side, subject: subject ?? null, ballots: names.voters.map((voter) => ({ ...voter, ...place })) };
}

function placeOf({ line, endLine, page }: Span): Span {
  return { line, endLine, page };
}
