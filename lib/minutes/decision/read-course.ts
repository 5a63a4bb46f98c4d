import type { Absence, Amendment } from "../minutes";
import { aboutProposal, forTheRecord, opensConclusion, proposesSomething, recordClause } from "../vocabulary/outcome-phrases";
import { mentionsVoting } from "../vocabulary/voting-phrases";
import type { Doubt } from "../warnings/doubt";
import { fold } from "../lines/fold";
import { otherBodyIn } from "./bodies";
import { startsWithVoter } from "./names";
import { findAmendment } from "./read-amendments";
import { readAbsences } from "./read-absences";
import { type Conclusion, leadsWithVoter, readConclusion } from "./read-outcome";
import { announcedSubject, readVoices, type Voice } from "./read-voices";
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
  /** What a heading over the next votes says they are about. */
  announced: string | null;
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
    announced: null,
  };
  const endsText = (statement: Statement) => speaksForItself(statement, setting);
  let lead: Statement | null = null;
  for (let index = 0; index < statements.length; index++) {
    const statement = statements[index];
    if (!statement) continue;
    const found = findAmendment(statements, index, endsText);
    if (found?.moved) addMotion(found.amendment, course);
    else if (statement.quoted || (isForTheRecord(statements[index - 1]) && !speaksForItself(statement, setting)))
      course.plain.push(statement);
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

/** A remark for the record may follow on its own line. */
function isForTheRecord(before: Statement | undefined): boolean {
  return before !== undefined && before.text.endsWith(":") && forTheRecord.test(before.folded);
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
  const conclusion = { ...found, aboutAmendment: found.aboutAmendment || (aboutProposal.test(statement.folded) && course.pending) };
  if (conclusion.aboutAmendment) course.pending = false;
  course.announced = null;
  course.conclusions.push(conclusion);
  if (conclusion.body === null) course.events.push({ kind: "conclusion", conclusion });
  return true;
}

function readStatement(statement: Statement, setting: Setting, course: Course): void {
  const announced = announcedSubject(statement);
  if (announced !== null) course.announced = announced;
  if (announced !== null || readAbsence(statement, setting, course) || readVote(statement, setting, course)) return;
  if (readConcluding(statement, setting, course)) return;
  if (proposesSomething.test(statement.folded) && startsWithVoter(statement.text)) {
    course.events.push({ kind: "proposal" });
    course.pending = true;
  } else if (leadsWithVoter(statement)) course.doubts.push(doubt("stance-not-understood", statement));
  else course.plain.push(statement);
}

/** True where the statement is told to its end. */
function readAbsence(statement: Statement, { pointNumber }: Setting, course: Course): boolean {
  const reading = readAbsences(statement, pointNumber);
  if (reading === null) return false;
  const understood = "absences" in reading;
  if (understood) course.absences.push(...reading.absences);
  else course.doubts.push(doubt("absence-not-understood", statement));
  if (understood && mentionsVoting(statement.folded)) course.doubts.push(doubt("vote-not-understood", statement));
  return understood;
}

/** True where the statement is told to its end. Figures stand in the conclusion itself, which remains to be read. */
function readVote(statement: Statement, { committee }: Setting, course: Course): boolean {
  const reading = readVoices(statement);
  if (reading === null) return false;
  // Who votes where another body has the word, votes there.
  const elsewhere = (otherBodyIn(statement.text, committee) ?? course.conclusions.at(-1)?.body ?? null) !== null;
  if ("notUnderstood" in reading || (elsewhere && reading.voices.length > 0)) {
    course.doubts.push(doubt("vote-not-understood", statement));
    return !opensConclusion.test(statement.folded);
  }
  course.events.push(
    ...reading.voices.map((voice) => ({ kind: "voice" as const, voice: { ...voice, subject: voice.subject ?? course.announced } })),
  );
  return !reading.concludes;
}

function speaksForItself(statement: Statement, { committee, pointNumber }: Setting): boolean {
  return readAbsences(statement, pointNumber) !== null || readVoices(statement) !== null || readConclusion(statement, committee) !== null;
}

function doubt(code: Doubt["code"], { line, text }: Statement): Doubt {
  return { code, line, values: { text } };
}
