import { unitsOf } from "../blocks/units-of";
import type { Absence, Decision, Section } from "../minutes";
import type { Span } from "../source-line";
import { withAddition } from "../vocabulary/amendment-phrases";
import type { Doubt } from "../warnings/doubt";
import { amendmentsWithFates, resolutionsIn } from "./amendment-fates";
import { checkVotes } from "./check-votes";
import { groupVotes } from "./group-votes";
import { otherBodyDecisions } from "./other-bodies";
import { ownSection } from "./own-section";
import { readCourse } from "./read-course";
import type { DecisionContext } from "./decision-context";
import { chooseConclusion } from "./read-outcome";
import { settleOutcome } from "./settle-outcome";
import { readStatements } from "./statement";

/** A decision and what was doubtful in reading it. */
export type DecisionReading = { decision: Decision | null; doubts: Doubt[] };

/**
 * Reads what the committee decided on a point.
 * @returns no decision where the point prints none; none is ever invented
 */
export function readDecision(sections: readonly Section[], context: DecisionContext): DecisionReading {
  const { section, doubts } = ownSection(sections, context);
  if (!section) return { decision: null, doubts };
  const course = readCourse(readStatements(section.blocks), context);
  const votes = groupVotes(course.events, context.recommendation ? "indstillingen" : "sagen");
  const conclusion = chooseConclusion(course.conclusions);
  const settled = settleOutcome(conclusion, votes, context, section);
  const absences = oncePerPerson(course.absences);
  const others = course.conclusions.filter(({ body }) => body !== null);
  const decision: Decision = {
    ...placeOf(section),
    text: unitsOf(section.blocks)
      .map((unit) => unit.text)
      .join(" "),
    outcome: settled.outcome,
    outcomeSpan: conclusion ? placeOf(conclusion.statement) : null,
    derived: settled.derived,
    withAddition: conclusion !== null && withAddition.test(conclusion.statement.folded),
    otherBodies: [
      ...others.map(({ body, outcome, statement }) => ({ body: body ?? "", outcome, ...placeOf(statement) })),
      ...otherBodyDecisions(sections, context.committee),
    ],
    amendments: [...amendmentsWithFates(course, votes, conclusion), ...resolutionsIn(course, votes)],
    votes: votes.map(({ vote }) => vote),
    absences,
  };
  return { decision, doubts: [...doubts, ...course.doubts, ...settled.doubts, ...checkVotes(votes, absences)] };
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
