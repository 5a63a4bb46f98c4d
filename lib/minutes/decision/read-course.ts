import type { Absence, Amendment } from "../minutes";
import {
  aboutAmendment,
  aboutProposal,
  bareRuling,
  forTheRecord,
  opensConclusion,
  partsIn,
  proposesSomething,
  putsOff,
  putToTheVote,
  recordClause,
} from "../vocabulary/outcome-phrases";
import { hintsAtVoting, mentionsVoting } from "../vocabulary/voting-phrases";
import type { Doubt } from "../warnings/doubt";
import { fold } from "../lines/fold";
import { labelIn, otherBodyIn, otherBodyWithin } from "./bodies";
import { readNames } from "./names";
import { findAmendment } from "./read-amendments";
import { readAbsences } from "./read-absences";
import { type Conclusion, leadsWithVoter, readConclusion } from "./read-outcome";
import { announcedSubject, introducedAmendment, readVoices, type Voice } from "./read-voices";
import type { Statement } from "./statement";

/** What happens in a decision, in order: somebody moves an amendment or proposes something else, somebody votes, something is concluded. */
export type CourseEvent =
  | { kind: "motion"; amendment: Amendment }
  | { kind: "proposal" }
  | { kind: "voice"; voice: Voice }
  | { kind: "conclusion"; conclusion: Conclusion };

/** A decision read statement by statement. */
export type Course = {
  events: CourseEvent[];
  /** Those of other bodies included, which are no events here. */
  conclusions: Conclusion[];
  /** Additions that a conclusion brings with it: nobody moves them, and they are carried with it. */
  additions: Amendment[];
  absences: Absence[];
  /** Statements that nothing recognised: they may be the text of a resolution. */
  plain: Statement[];
  doubts: Doubt[];
  /** True while something has been moved that nothing is concluded of yet: »forslaget« then means it. */
  pending: boolean;
  /** True while what is pending would put the case off. */
  putsOff: boolean;
  /** What a heading over the next votes says they are about. */
  announced: string | null;
  /** Another body that has the word, in one paragraph or (null) until somebody else has it. */
  speaker: { body: string; paragraph: number | null } | null;
  /** The paragraph in which somebody has voted in another body. */
  elsewhere: number | null;
  /** What was voted on last, and in which paragraph. */
  voted: { subject: string | null; paragraph: number } | null;
  /** True after a lead to a statement for the record, until something is concluded. */
  record: boolean;
};

type Setting = { committee: string; pointNumber: number };

/** Reads every statement as the first of these that it is: a motion with its text, an absence, a vote, a conclusion. */
export function readCourse(statements: readonly Statement[], setting: Setting): Course {
  const course: Course = {
    events: [],
    conclusions: [],
    additions: [],
    absences: [],
    plain: [],
    doubts: [],
    pending: false,
    putsOff: false,
    announced: null,
    speaker: null,
    elsewhere: null,
    voted: null,
    record: false,
  };
  const endsText = (statement: Statement) => speaksForItself(statement, setting);
  let lead: Statement | null = null;
  for (let index = 0; index < statements.length; index++) {
    const statement = statements[index];
    if (!statement) continue;
    const found = findAmendment(statements, index, endsText);
    if (found?.moved) addMotion(found.amendment, course);
    else if (statement.quoted || goesOnForTheRecord(statements, index, setting, course)) course.plain.push(statement);
    else if (forTheRecord.test(statement.folded)) readForTheRecord(statement, setting, course);
    else if (statement.listed && isLedInBy(course.conclusions.at(-1), lead)) course.plain.push(statement);
    else {
      if (found) course.additions.push(found.amendment);
      readStatement(statement, setting, course);
    }
    if (!statement.listed) lead = statement;
    index = Math.max(index, found?.to ?? index);
  }
  return course;
}

/** "Udvalget anbefaler, at byrådet godkender" and a list of what: the items are part of that conclusion. */
function isLedInBy(conclusion: Conclusion | undefined, lead: Statement | null): boolean {
  return lead !== null && conclusion?.statement === lead && !/[.!?]$/.test(lead.text);
}

function addMotion(amendment: Amendment, course: Course): void {
  course.events.push({ kind: "motion", amendment });
  course.pending = true;
  course.announced = null;
}

/** A remark for the record may follow on lines of its own, until it is quoted or something is concluded. Who votes in it votes in somebody's words. */
function goesOnForTheRecord(statements: readonly Statement[], index: number, setting: Setting, course: Course): boolean {
  const [before, statement] = [statements[index - 1], statements[index]];
  if (before?.text.endsWith(":") && forTheRecord.test(before.folded)) course.record = true;
  if (!statement || !course.record) return false;
  const ends = before?.quoted === true || (opensConclusion.test(statement.folded) && readConclusion(statement, setting.committee) !== null);
  if (ends) course.record = false;
  if (ends || readAbsences(statement, setting.pointNumber) !== null) return false;
  if (readVoices(statement) !== null) course.doubts.push(doubt("vote-not-understood", statement));
  return true;
}

/** "Godkendt, idet A (V) ønsker ført til protokol, at …": a conclusion may stand before the remark, but no vote is read in it. */
function readForTheRecord(statement: Statement, setting: Setting, course: Course): void {
  const text = statement.text.slice(0, recordClause.exec(statement.text)?.index);
  const before = { ...statement, text, folded: fold(text) };
  if (text !== statement.text && readVote(before, setting, course)) return;
  if (!opensConclusion.test(statement.folded) || !readConcluding(statement, setting, course)) course.plain.push(statement);
}

function readConcluding(statement: Statement, { committee }: Setting, course: Course): boolean {
  const found = readConclusion(statement, committee);
  if (!found) return false;
  const onProposal = course.pending && aboutProposal.test(statement.folded);
  const conclusion = {
    ...found,
    // "Venstre foreslår, at sagen udsættes. Forslaget er godkendt."
    outcome: onProposal && course.putsOff && found.outcome === "approved" ? ("postponed" as const) : found.outcome,
    body: found.body ?? speakerOf(statement, course),
    aboutAmendment: found.aboutAmendment || onProposal || closesVoteOnAmendment(statement, course),
  };
  if (conclusion.aboutAmendment) course.pending = false;
  course.announced = null;
  course.conclusions.push(conclusion);
  if (conclusion.body === null) course.events.push({ kind: "conclusion", conclusion });
  return true;
}

/** `Stemte for: Ø. Stemte imod: A. Forkastet.` in one paragraph: what has just been voted on. */
function closesVoteOnAmendment({ folded, paragraph }: Statement, { voted }: Course): boolean {
  return bareRuling.test(folded) && voted?.paragraph === paragraph && aboutAmendment.test(voted.subject ?? "");
}

/** The other body that has the word where a statement stands; null where it is the committee's own. */
function speakerOf({ paragraph }: Statement, { speaker }: Course): string | null {
  return speaker !== null && (speaker.paragraph ?? paragraph) === paragraph ? speaker.body : null;
}

function readStatement(printed: Statement, setting: Setting, course: Course): void {
  const label = labelIn(printed.text, setting.committee);
  if (label) course.speaker = label.body === null ? null : { body: label.body, paragraph: label.rest === "" ? null : printed.paragraph };
  const statement = label ? { ...printed, text: label.rest, folded: fold(label.rest) } : printed;
  if (label?.rest === "") return;
  const announced = announcedSubject(statement);
  if (announced !== null) announce(announced, course);
  const proposes = announced === null && readProposal(statement, course);
  if (announced !== null || readAbsence(statement, setting, course) || readVote(statement, setting, course) || proposes) return;
  const introduced = introducedAmendment(statement);
  if (introduced !== null) announce(introduced, course);
  if (introduced === null && readConcluding(statement, setting, course)) return;
  if (introduced === null && leadsWithVoter(statement)) course.doubts.push(doubt("stance-not-understood", statement));
  else course.plain.push(statement);
}

/** `Afstemning om ændringsforslag 1:`: »forslaget« then means it. */
function announce(subject: string, course: Course): void {
  course.announced = subject;
  if (aboutAmendment.test(subject)) Object.assign(course, { pending: true, putsOff: putsOff.test(subject) });
}

/** Somebody proposes what is no amendment, or it is put to the vote: what follows is about that. */
function readProposal(statement: Statement, course: Course): boolean {
  const matter = putToTheVote.exec(statement.text)?.groups?.matter;
  if (matter !== undefined)
    announce(
      matter.replace(/^(?:\p{L}+f|F)orslag/u, (word) => word.toLowerCase()),
      course,
    );
  const { names, by } = proposesSomething.exec(statement.text)?.groups ?? {};
  const proposers = readNames(names ?? by ?? "")?.voters ?? [];
  if (proposers.length === 0 && matter === undefined) return false;
  course.events.push({ kind: "proposal" });
  Object.assign(course, { pending: true, putsOff: putsOff.test(statement.folded) });
  return true;
}

/** True where the statement is told to its end. */
function readAbsence(statement: Statement, { pointNumber }: Setting, course: Course): boolean {
  const reading = readAbsences(statement, pointNumber);
  if (reading === null) return false;
  const understood = "absences" in reading && speakerOf(statement, course) === null;
  if (understood) course.absences.push(...reading.absences);
  else course.doubts.push(doubt("absence-not-understood", statement));
  if (understood && mentionsVoting(statement.folded)) course.doubts.push(doubt("vote-not-understood", statement));
  return understood;
}

/** True where the statement is told to its end. Figures stand in the conclusion itself, which remains to be read. */
function readVote(statement: Statement, { committee }: Setting, course: Course): boolean {
  const reading = readVoices(statement);
  if (reading === null && hintsAtVoting(statement.text) && !leadsWithVoter(statement))
    course.doubts.push(doubt("vote-not-understood", statement));
  if (reading === null) return false;
  // Who votes where another body has the word, votes there.
  const other = otherBodyIn(statement.text, committee) ?? speakerOf(statement, course) ?? course.conclusions.at(-1)?.body ?? null;
  const elsewhere = other !== null || course.elsewhere === statement.paragraph;
  if ("notUnderstood" in reading || (elsewhere && reading.voices.length > 0)) {
    if ((other ?? otherBodyWithin(statement.text, committee)) !== null) course.elsewhere = statement.paragraph;
    course.doubts.push(doubt("vote-not-understood", statement));
    return !opensConclusion.test(statement.folded);
  }
  const fallback = course.announced ?? ruledBefore(statement, course);
  for (const printed of reading.voices) {
    const voice = { ...printed, subject: printed.subject ?? fallback };
    course.events.push({ kind: "voice", voice });
    course.voted = { subject: voice.subject, paragraph: statement.paragraph };
    if (aboutAmendment.test(voice.subject ?? "")) course.pending = true;
  }
  return !reading.concludes;
}

/** "Indstillingens punkt 1 godkendt. Imod stemte V.": the votes in a ruling on one part, and those that follow it in the paragraph, are on that part, as they are on an amendment. */
function ruledBefore({ paragraph, folded }: Statement, { conclusions }: Course): string | null {
  const last = conclusions.at(-1);
  if (last?.statement.paragraph === paragraph && last.aboutAmendment)
    return last.statement.folded.includes("ændringsforslag") ? "ændringsforslaget" : "forslaget";
  const before = last?.statement.paragraph === paragraph ? last.statement.folded : "";
  const ruling = partsIn(folded).length > 0 ? folded : before;
  const [part, ...others] = partsIn(ruling);
  if (part === undefined || others.length > 0) return null;
  return `${/\bindstillingens\b/.test(ruling) ? "indstillingens " : ""}punkt ${part}`;
}

function speaksForItself(statement: Statement, { committee, pointNumber }: Setting): boolean {
  return readAbsences(statement, pointNumber) !== null || readVoices(statement) !== null || readConclusion(statement, committee) !== null;
}

function doubt(code: Doubt["code"], { line, text }: Statement): Doubt {
  return { code, line, values: { text } };
}
