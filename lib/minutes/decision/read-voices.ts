import type { Ballot } from "../minutes";
import type { Span } from "../source-line";
import {
  againstVotesOf,
  announcedVote,
  betweenVoterAndVerb,
  bothWays,
  byMajority,
  clauseJoint,
  countedAbstainers,
  countedVoters,
  countedVotes,
  countedWithNames,
  emptyVotingRemark,
  exceptThoseWho,
  mentionsVoting,
  namesVotersAside,
  partOfVoters,
  partVotes,
  reasonClause,
  type Side,
  sideFirst,
  voterFirst,
  votesAfterConclusion,
} from "../vocabulary/voting-phrases";
import { fold } from "../lines/fold";
import { withoutEnd } from "../lines/without-end";
import { opensConclusion } from "../vocabulary/outcome-phrases";
import { type NameList, readNames } from "./names";
import { withPlainWords } from "./plain-words";
import type { Statement } from "./statement";
import { namedSubject, subjectOf } from "./subject-of";

/** One side of a vote as one clause prints it. */
export type Voice = Span & {
  side: Side | "counted";
  /** What was voted on; null where the clause does not say. */
  subject: string | null;
  ballots: Ballot[];
  /** Who else spoke without being named: the remaining members, or the whole body. */
  unnamed: NameList["unnamed"];
  /** True where the text calls them a majority: they decide, however many are named. */
  majority: boolean;
  /** True where the same voters vote otherwise on something else in the same clause. */
  bothWays: boolean;
  /** True where every voter is a person, so that ballots may be counted. */
  onlyPersons: boolean;
};

/** What a statement says of voting: voices, and whether it concludes besides; or that it speaks of voting in a way that is not understood; null where it does not speak of it. */
export type VoiceReading = { voices: Voice[]; concludes: boolean } | { notUnderstood: true } | null;

/**
 * Reads the ballots of a statement. Precision comes before recall: unless every voter and every clause is understood, there is no ballot at all.
 */
export function readVoices(printed: Statement): VoiceReading {
  const plain = withPlainWords(printed.text);
  const { matter, rest } = announcedVote.exec(plain)?.groups ?? {};
  if (matter && rest) return about(readVoices({ ...printed, text: rest, folded: fold(rest) }), subjectAnnounced(matter));
  if (!mentionsVoting(printed.folded)) return null;
  const statement = { ...printed, text: plain };
  const counted = readCountedWithNames(statement);
  if (counted) return "notUnderstood" in counted ? counted : { voices: counted, concludes: true };
  const against = readAgainst(statement);
  if (against) return { voices: [against], concludes: true };
  const part = readPart(statement);
  if (part) return { voices: [part], concludes: part.majority };
  if (countedVotes.test(withoutEnd(statement.text, "."))) {
    return namesInParentheses(statement.text) || namesVotersAside(statement.text)
      ? { notUnderstood: true }
      : { voices: [countedVoice(statement)], concludes: true };
  }
  if (emptyVotingRemark.test(statement.folded))
    return namesVotersAside(statement.text) ? { notUnderstood: true } : { voices: [], concludes: true };
  const text = withoutEnd(statement.text, ".");
  const whole = readClauses(text);
  if (whole) return { voices: whole.map((spoken) => voiceOf(statement, spoken)), concludes: false };
  // "Udvalget godkendte indstillingen, idet Anna Berg (V) stemte imod": the conclusion first, the votes in a clause of its own.
  const { conclusion = "", votes = "" } = votesAfterConclusion.exec(text)?.groups ?? {};
  const after = opensConclusion.test(fold(conclusion)) && !mentionsVoting(fold(conclusion)) ? readClauses(votes) : null;
  return after ? { voices: after.map((spoken) => voiceOf(statement, spoken)), concludes: true } : { notUnderstood: true };
}

/** The matter that a heading over votes announces (`Afstemning om indstillingen:`), as the subject of the votes under it; null where it is none. */
export function announcedSubject({ text }: Statement): string | null {
  const { matter, rest } = announcedVote.exec(text)?.groups ?? {};
  return matter && !rest ? subjectAnnounced(matter) : null;
}

/** An amendment that a line introduces with its text, as the subject of the votes after it: `Ændringsforslag fra Ø: "Taksten nedsættes."` */
export function introducedAmendment({ text, folded }: Statement): string | null {
  const { matter, rest } = announcedVote.exec(text)?.groups ?? {};
  return matter && rest && /^(?:under)?ændringsforslag/.test(folded) ? subjectAnnounced(matter) : null;
}

function subjectAnnounced(matter: string): string {
  const article = matter.replace(/^det\s+(?=\p{Ll})/iu, "");
  return /^(?:ændring|indstilling|tilføjelse|resolution|forslag|sagen)/i.test(article)
    ? article.charAt(0).toLowerCase() + article.slice(1)
    : article;
}

function about(reading: VoiceReading, subject: string): VoiceReading {
  if (reading === null || "notUnderstood" in reading) return reading;
  return { ...reading, voices: reading.voices.map((voice) => ({ ...voice, subject: voice.subject ?? subject })) };
}

function readClauses(text: string): Spoken[] | null {
  const clauses = text.replace(exceptThoseWho, ", mens $<names> ").split(clauseJoint).flatMap(clausesOf);
  const readings = clauses.map(({ text: clause, bothWays: split }) =>
    (readSideFirst(clause) ?? readVoterFirst(clause))?.map((spoken) => ({ ...spoken, bothWays: split })),
  );
  return readings.some((reading) => reading === undefined) ? null : readings.flatMap((clause) => clause ?? []);
}

function clausesOf(clause: string): { text: string; bothWays: boolean }[] {
  const { voters, verb, one, first, other, second } = bothWays.exec(clause)?.groups ?? {};
  if (voters === undefined || one?.toLowerCase() === other?.toLowerCase()) return [{ text: clause, bothWays: false }];
  return [`${voters} ${verb} ${one} ${first}`, `${voters} ${verb} ${other} ${second}`].map((text) => ({ text, bothWays: true }));
}

type Spoken = { side: Side; subject: string | null; voters: NameList; bothWays?: boolean };

function readSideFirst(clause: string): Spoken[] | null {
  for (const { pattern, side } of sideFirst) {
    const groups = pattern.exec(clause)?.groups;
    if (!groups) continue;
    const subject = subjectOf(groups.subject ?? "");
    const voters = readCounted((groups.names ?? "").trim());
    if (voters && subject !== undefined) return [{ side, subject, voters }];
  }
  return null;
}

/** Voters after their number must be as many as it says; a group may stand for several members. */
function readCounted(list: string): NameList | null {
  const counted = countedVoters.exec(list)?.groups;
  if (!counted) return readNames(list);
  const names = counted.names ?? counted.listed;
  if (!names) return { voters: [], unnamed: "rest" };
  const voters = readNames(names);
  if (!voters || voters.unnamed) return null;
  const count = Number(counted.count);
  const fits = voters.voters.every(({ group }) => !group) ? voters.voters.length === count : voters.voters.length <= count;
  return fits ? voters : null;
}

function readCountedWithNames(statement: Statement): Voice[] | { notUnderstood: true } | null {
  const match = countedWithNames.exec(statement.text);
  const groups = match?.groups;
  const ayes = readCounted(`${groups?.forCount} ${groups?.for}`);
  const noes = readCounted(`${groups?.againstCount} ${groups?.against}`);
  if (!groups || !ayes || !noes) return null;
  const rest = statement.text.slice(match.index + match[0].length);
  const abstainers = countedAbstainers.exec(rest)?.groups;
  const blanks = abstainers ? readCounted(`${abstainers.count} ${abstainers.names}`) : null;
  if (!blanks && namesInParentheses(rest)) return { notUnderstood: true };
  const subject = namedSubject(statement);
  const sides: Spoken[] = [
    { side: "for", subject, voters: ayes },
    { side: "against", subject, voters: noes },
    ...(blanks ? [{ side: "abstained" as const, subject, voters: blanks }] : []),
  ];
  return sides.map((spoken) => voiceOf(statement, spoken));
}

/** Whether voters stand in parentheses that no form has taken up: they may not be lost without a word. */
function namesInParentheses(text: string): boolean {
  return [...text.matchAll(/\(([^()]*(?:\([^()]*\)[^()]*)*)\)/g)].some(([, inside = ""]) => readNames(inside) !== null);
}

/** "Godkendt mod Ø's stemmer": whoever was against what the sentence concludes. */
function readAgainst(statement: Statement): Voice | null {
  const text = withoutEnd(statement.text, ".");
  const reason = reasonClause.exec(text);
  if (reason && mentionsVoting(fold(reason[0]))) return null;
  const { conclusion = "", names, counted, owners } = againstVotesOf.exec(text.slice(0, reason?.index))?.groups ?? {};
  const voters = counted ? readCounted(counted) : names ? readNames(names) : owners ? readOwners(owners) : null;
  const named = voters !== null && voters.voters.length > 0 && voters.unnamed === null;
  if (!named || !opensConclusion.test(fold(conclusion)) || mentionsVoting(fold(conclusion))) return null;
  return voiceOf(statement, { side: "against", subject: namedSubject({ ...statement, text: conclusion }), voters });
}

/** Groups in the genitive; of a person's name only one in -sen is sure to have lent its last s to it. */
function readOwners(list: string): NameList | null {
  const voters = readNames(list.replace(/(?:['’]s?|s)(?=,| og | samt |$)/g, ""));
  return voters?.voters.every(({ name, group }) => group || /\p{L}sen$/u.test(name)) ? voters : null;
}

/** `Et flertal bestående af A og B anbefaler indstillingen. Et mindretal bestående af C kan ikke anbefale den`. */
function readPart(statement: Statement): Voice | null {
  const text = withoutEnd(statement.text, ".");
  const { conclusion, voters: drawnBy = "" } = byMajority.exec(text)?.groups ?? {};
  const majority = readNames(drawnBy);
  if (conclusion !== undefined && opensConclusion.test(fold(conclusion)) && majority?.majority === true && majority.unnamed === null)
    return voiceOf(statement, { side: "for", subject: namedSubject({ ...statement, text: conclusion }), voters: majority });
  const { voters: list = "", rest = "" } = partOfVoters.exec(text)?.groups ?? {};
  const vote = partVotes.find(({ pattern }) => pattern.test(rest));
  const voters = vote ? readNames(list) : null;
  if (!vote || !voters || voters.voters.length === 0 || voters.unnamed) return null;
  const object = rest.replace(vote.pattern, "");
  const subject = /^ (?:den|det|dette)$/.test(object) ? null : subjectOf(object);
  return subject === undefined ? null : voiceOf(statement, { side: vote.side, subject, voters });
}

function readVoterFirst(clause: string): Spoken[] | null {
  const verbs = findVerbs(clause);
  if (verbs.length === 0) return null;
  const spoken: Spoken[] = [];
  let names = clause.slice(0, verbs[0]?.start);
  for (const [index, verb] of verbs.entries()) {
    const next = verbs[index + 1];
    const after = clause.slice(verb.end, next?.start);
    const { object, rest } = next ? splitAtNextVoters(after) : { object: after, rest: "" };
    const subject = subjectOf(object);
    const voters = readNames(names.replace(betweenVoterAndVerb, ""));
    if (!voters || subject === undefined) return null;
    spoken.push({ side: verb.side, subject, voters });
    names = rest;
  }
  return spoken;
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

// "… for indstillingen, og C (Ø) stemte imod": what was voted on stands before the joint, the next voters after it.
function splitAtNextVoters(text: string): { object: string; rest: string } {
  const joint = /\s*,\s*(?:(?:og|men)\s+)?|\s+(?:og|men)\s+/.exec(text);
  if (!joint) return { object: "", rest: text };
  return { object: text.slice(0, joint.index), rest: text.slice(joint.index + joint[0].length) };
}

function countedVoice(statement: Statement): Voice {
  const subject = namedSubject(statement);
  return {
    ...placeOf(statement),
    side: "counted",
    subject,
    ballots: [],
    unnamed: "rest",
    majority: false,
    bothWays: false,
    onlyPersons: false,
  };
}

function voiceOf(
  statement: Statement,
  { side, subject, voters: { voters, unnamed, majority = false }, bothWays: split = false }: Spoken,
): Voice {
  const place = placeOf(statement);
  const ballots = voters.map(({ name, party, role }) => ({ name, party, role, ...place }));
  return {
    ...place,
    side,
    subject,
    ballots,
    unnamed,
    majority,
    bothWays: split,
    onlyPersons: unnamed === null && voters.every(({ group }) => !group),
  };
}

function placeOf({ line, endLine, page }: Span): Span {
  return { line, endLine, page };
}
