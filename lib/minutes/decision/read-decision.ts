import { unitsOf } from "../blocks/read-blocks";
import { bodyOfDecision } from "../blocks/section-heading";
import type { Absence, Amendment, Decision, Outcome, Recommendation, Section, Vote } from "../minutes";
import type { Span } from "../source-line";
import { takesUpAmendment, withAddition } from "../vocabulary/amendment-phrases";
import { aboutAmendment } from "../vocabulary/outcome-phrases";
import type { Doubt } from "../warnings/doubt";
import { groupVotes, type VotingEvent } from "./group-votes";
import { otherBodyDecisions } from "./other-bodies";
import { findAmendment, type FoundAmendment } from "./read-amendments";
import { readAbsences } from "./read-absences";
import { chooseConclusion, type Conclusion, readConclusion } from "./read-outcome";
import { readStatements, type Statement } from "./statement";
import { readVoices } from "./read-voices";
import { wordBounded } from "../vocabulary/word-bounded";

export type DecisionContext = { committee: string; pointNumber: number; recommendation: Recommendation | null };

/** A decision and what was doubtful in reading it. */
export type DecisionReading = { decision: Decision | null; doubts: Doubt[] };

/**
 * Reads what the committee decided on a point.
 * @returns no decision where the point prints none; none is ever invented
 */
export function readDecision(sections: readonly Section[], context: DecisionContext): DecisionReading {
  const own = sections.filter(({ kind, heading }) => kind === "decision" && bodyOfDecision(heading) === null);
  const section = own.find(({ blocks }) => blocks.length > 0);
  if (!section) return { decision: null, doubts: [] };
  const reading = readStatementsOf(readStatements(section.blocks), context);
  const votes = groupVotes(reading.events, context.recommendation ? "indstillingen" : "sagen");
  const conclusion = chooseConclusion(reading.conclusions);
  const settled = settle(conclusion, votes, context, section);
  const others = reading.conclusions.flatMap(({ body, outcome, statement }) =>
    body === null ? [] : [{ body, outcome, ...placeOf(statement) }],
  );
  const decision: Decision = {
    ...placeOf(section),
    text: unitsOf(section.blocks)
      .map((unit) => unit.text)
      .join(" "),
    outcome: settled.outcome,
    outcomeSpan: conclusion ? placeOf(conclusion.statement) : null,
    derived: settled.derived,
    withAddition: conclusion !== null && withAddition.test(conclusion.statement.folded),
    otherBodies: [...others, ...otherBodyDecisions(sections, context.committee)],
    amendments: [...withFates(reading, votes, conclusion), ...resolutionsIn(reading, votes)],
    votes,
    absences: oncePerPerson(reading.absences),
  };
  return { decision, doubts: [...reading.doubts, ...settled.doubts] };
}

type StatementsReading = {
  conclusions: Conclusion[];
  amendments: FoundAmendment[];
  absences: Absence[];
  events: VotingEvent[];
  /** Statements that nothing recognised: they may be the text of a resolution. */
  plain: Statement[];
  doubts: Doubt[];
};

function readStatementsOf(statements: readonly Statement[], context: DecisionContext): StatementsReading {
  const reading: StatementsReading = { conclusions: [], amendments: [], absences: [], events: [], plain: [], doubts: [] };
  const endsText = (statement: Statement) => speaksForItself(statement, context);
  for (let index = 0; index < statements.length; index++) {
    const statement = statements[index];
    if (!statement) continue;
    const found = findAmendment(statements, index, endsText);
    if (found) reading.amendments.push(found);
    readOne(statement, context, reading, found?.moved === true);
    index = Math.max(index, found?.to ?? index);
  }
  return reading;
}

function readOne(statement: Statement, context: DecisionContext, reading: StatementsReading, moves: boolean): void {
  if (moves || statement.quoted) {
    if (statement.quoted) reading.plain.push(statement);
    return;
  }
  const absence = readAbsences(statement, context.pointNumber);
  if (absence) {
    if ("absences" in absence) reading.absences.push(...absence.absences);
    else reading.doubts.push({ code: "absence-not-understood", line: statement.line, values: { text: statement.text } });
    return;
  }
  const voting = readVoices(statement);
  if (voting && "notUnderstood" in voting) {
    reading.doubts.push({ code: "vote-not-understood", line: statement.line, values: { text: statement.text } });
    return;
  }
  for (const voice of voting?.voices ?? []) reading.events.push({ kind: "voice", voice });
  if (voting && voting.voices.some((voice) => voice.side !== "counted")) return;
  const conclusion = readConclusion(statement, context.committee);
  if (!conclusion) reading.plain.push(statement);
  else {
    reading.conclusions.push(conclusion);
    if (conclusion.body === null) reading.events.push({ kind: "conclusion", folded: statement.folded, outcome: conclusion.outcome });
  }
}

function speaksForItself(statement: Statement, context: DecisionContext): boolean {
  return (
    readAbsences(statement, context.pointNumber) !== null ||
    readVoices(statement) !== null ||
    readConclusion(statement, context.committee) !== null
  );
}

type Settled = { outcome: Outcome; derived: boolean; doubts: Doubt[] };

// Convention 7: without a printed conclusion the vote on the case decides, and that is said.
function settle(conclusion: Conclusion | null, votes: readonly Vote[], { recommendation }: DecisionContext, section: Section): Settled {
  if (conclusion) return { outcome: conclusion.outcome, derived: false, doubts: [] };
  const vote = votes.findLast((candidate) => !aboutAmendment.test(candidate.subject) && candidate.carried !== null);
  if (!vote) {
    return { outcome: "other", derived: false, doubts: [{ code: "decision-not-recognised", line: section.line, values: {} }] };
  }
  const upwards =
    recommendation !== null &&
    wordBounded(/\bat (?:økonomiudvalget|byrådet|magistraten)\b|\b(?:over for|til) byrådet\b/i).test(recommendation.text);
  const carried: Outcome = upwards ? "recommended" : "approved";
  return {
    outcome: vote.carried ? carried : "rejected",
    derived: true,
    doubts: [{ code: "outcome-derived", line: vote.line, values: {} }],
  };
}

/** What became of each amendment: what its own vote or a conclusion says, else what the final conclusion takes up. */
function withFates({ amendments, conclusions }: StatementsReading, votes: readonly Vote[], final: Conclusion | null): Amendment[] {
  return amendments.map(({ amendment, moved }, index) => {
    if (!moved) return { ...amendment, adopted: true };
    const until = amendments.slice(index + 1).find((next) => next.moved)?.amendment.line ?? Infinity;
    const within = ({ line }: Span) => line >= amendment.line && line < until;
    const ruling = conclusions.find((conclusion) => conclusion.body === null && conclusion.aboutAmendment && within(conclusion.statement));
    if (ruling) return { ...amendment, adopted: ruling.outcome === "approved" || ruling.outcome === "recommended" };
    const vote = votes.find((candidate) => within(candidate) && aboutAmendment.test(candidate.subject));
    if (vote) return { ...amendment, adopted: vote.carried };
    return { ...amendment, adopted: final !== null && takesUpAmendment.test(final.statement.folded) ? true : null };
  });
}

/** A resolution printed without anybody moving it: the text before the vote on »resolutionsteksten«. */
function resolutionsIn({ plain, amendments, conclusions }: StatementsReading, votes: readonly Vote[]): Amendment[] {
  if (amendments.some(({ amendment }) => amendment.kind === "resolution")) return [];
  const vote = votes.find(({ subject }) => /^resolution/.test(subject));
  const ruling = conclusions.find(({ statement }) => wordBounded(/\bresolution/).test(statement.folded));
  const before = vote?.line ?? ruling?.statement.line;
  const text = plain.filter(({ line }) => before !== undefined && line < before);
  const first = text[0];
  const last = text.at(-1);
  if (!first || !last) return [];
  const adopted = ruling ? ruling.outcome === "approved" || ruling.outcome === "recommended" : (vote?.carried ?? null);
  const printed = text
    .map((statement) => statement.text)
    .join(" ")
    .replace(/^["”“»]|["”“«]$/g, "");
  return [{ kind: "resolution", proposers: [], text: printed, adopted, line: first.line, endLine: last.endLine, page: first.page }];
}

/** One entry per person (convention 6): the widest absence that is printed. */
function oncePerPerson(absences: readonly Absence[]): Absence[] {
  const width = { meeting: 3, point: 2, part: 1 };
  const kept = new Map<string, Absence>();
  for (const absence of absences) {
    const known = kept.get(absence.name);
    if (!known || width[absence.scope] > width[known.scope]) kept.set(absence.name, absence);
  }
  return [...kept.values()];
}

function placeOf({ line, endLine, page }: Span): Span {
  return { line, endLine, page };
}
