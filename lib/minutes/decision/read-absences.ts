import { fold } from "../lines/fold";
import { withoutEnd } from "../lines/without-end";
import type { Absence } from "../minutes";
import {
  absenceJoint,
  absenceLead,
  absencePhrases,
  anotherOccasion,
  foundAbleAfterAll,
  type AbsencePhrase,
  mentionsAbsence,
  missesVoting,
  namedPoints,
  noAbsence,
  nobodyAway,
  partly,
  pointwise,
  thisMeeting,
} from "../vocabulary/absence-phrases";
import { officialTitle } from "../vocabulary/roles";
import { wordBounded } from "../vocabulary/word-bounded";
import { readNames } from "./names";
import { withPlainWords } from "./plain-words";
import type { Statement } from "./statement";

/**
 * Who a statement says was away: absences (none when it speaks of another point), or that it speaks of absence in a way that is not understood;
 * null where it does not speak of it.
 */
export type AbsenceReading = { absences: Absence[] } | { notUnderstood: true } | null;

/**
 * Reads absences as printed; presence is never inferred.
 * @param pointNumber number of the point the statement stands in, to tell "left after pkt. 4" before it from after it
 */
export function readAbsences(statement: Statement, pointNumber: number): AbsenceReading {
  const clauses = withPlainWords(statement.text).split(absenceJoint);
  const readings = clauses
    .map((text) => readClause({ ...statement, text, folded: fold(text) }, pointNumber))
    .filter((each) => each !== null);
  if (readings.length === 0) return null;
  const understood = readings.filter((reading) => "absences" in reading);
  if (understood.length < readings.length) return { notUnderstood: true };
  return { absences: understood.flatMap(({ absences }) => absences).map((absence) => ({ ...absence, text: statement.text })) };
}

function readClause(statement: Statement, pointNumber: number): AbsenceReading {
  if (isOnlyPresence(statement) || officialTitle.test(statement.text) || nobodyAway.test(statement.folded.replace(absenceLead, "")))
    return null;
  const text = withoutEnd(statement.text, ".").replace(absenceLead, "");
  if (foundAbleAfterAll.test(statement.folded)) return namesSomebody(text) ? { notUnderstood: true } : null;
  for (const phrase of absencePhrases) {
    const groups = phrase.pattern.exec(text)?.groups;
    const names = withoutSubstitute(groups?.names ?? "");
    const persons = readNames(names)?.voters.filter(({ group }) => !group) ?? [];
    if (!groups || persons.length === 0) continue;
    // "X forlod mødet kl. 16 og deltog ikke i behandlingen af pkt. 6": what is said last tells most.
    const scope = scopeOf(phrase.kind, groups.rest ?? "", pointNumber);
    if (scope === null) return { notUnderstood: true };
    const { line, endLine, page } = statement;
    return {
      absences: scope === "elsewhere" ? [] : persons.map(({ name }) => ({ name, scope, text: statement.text, line, endLine, page })),
    };
  }
  return mentionsAbsence.test(statement.folded) && namesSomebody(text) ? { notUnderstood: true } : null;
}

const absentWord = wordBounded(/\bafbud\b|\bikke\b|\bfraværende\b|\bforhindret\b/);

function isOnlyPresence({ folded }: Statement): boolean {
  return noAbsence.test(folded) && !absentWord.test(folded);
}

/** `Anna Berg havde meldt afbud, og Bo Dahl deltog i stedet` names the substitute after the absent. */
function withoutSubstitute(names: string): string {
  return names.replace(/[,;(]?\s*(?:og\s+)?(?:i ?stedet|med stedfortræder|stedfortræder).*$/i, "");
}

function namesSomebody(text: string): boolean {
  return /\p{Lu}\p{Ll}+ (?:\p{Lu}|[dv])|(?<!\p{L})(?:formanden|borgmesteren)(?!\p{L})/u.test(text);
}

// Convention 6; "elsewhere" is another point than this one.
function scopeOf(kind: AbsencePhrase["kind"], rest: string, pointNumber: number): Absence["scope"] | "elsewhere" | null {
  const folded = rest.toLowerCase();
  const points = numbersIn(folded);
  if (anotherOccasion.test(folded)) return null;
  if (kind === "span") return spanScope(folded, points, pointNumber);
  if (kind === "left") return leftScope(folded, points, pointNumber);
  if (kind === "gone" && points.length > 0) return goneScope(folded, points, pointNumber);
  if (kind === "arrived") return arrivedScope(folded, points, pointNumber);
  const onlyOthers = points.length > 0 && !points.includes(pointNumber);
  // "deltog kun i punkt 1-2": away from every other.
  if (onlyOthers && kind === "partly" && folded.startsWith("kun ")) return "point";
  if (onlyOthers) return "elsewhere";
  if (kind === "point" || kind === "gone") return "point";
  if (kind === "partly" || missesVoting.test(folded) || partly.test(folded)) return "part";
  if (pointwise.test(folded)) return "point";
  return kind === "meeting" || thisMeeting.test(folded) ? "meeting" : null;
}

/** The points a sentence names, ranges written out. */
function numbersIn(text: string): number[] {
  const list = namedPoints.exec(text)?.groups?.numbers ?? "";
  return list.split(/,| og /).flatMap((part) => {
    const [from = NaN, to = from] = part.split(/[-–]| til /).map((number) => Number.parseInt(number, 10));
    if (Number.isNaN(from) || to - from > 500) return [];
    return Array.from({ length: Math.max(1, to - from + 1) }, (_, index) => from + index);
  });
}

// There from a point on, or until one: away from those before or after it.
function spanScope(rest: string, [named = NaN]: readonly number[], pointNumber: number): Absence["scope"] | "elsewhere" {
  return (rest.startsWith("fra") ? pointNumber < named : pointNumber > named) ? "point" : "elsewhere";
}

const missesThePoint = wordBounded(
  /\b(?:før|inden|forud for)\b(?! (?:selve )?afstemning)|\bdeltog (?:derfor )?ikke i (?:sagens |punktets )?behandling|\binhabil/,
);
const missedTreatment = wordBounded(/\bdeltog (?:derfor )?ikke i behandlingen\b/);
const duringThePoint = wordBounded(/\bunder\b|\bmidt\b|\bundervejs\b/);

// Gone before the point began: away from it. Gone during it, after it, or at a time that does not tell: a part.
function leftScope(rest: string, points: readonly number[], pointNumber: number): Absence["scope"] | "elsewhere" {
  if (missesThePoint.test(rest)) return points.length === 0 || points.some((point) => point <= pointNumber) ? "point" : "elsewhere";
  const [named] = points;
  if (named === undefined) return "part";
  return named < pointNumber ? "point" : "part";
}

// Gone before this point or an earlier one, or during an earlier one: away from this point.
function goneScope(rest: string, points: readonly number[], pointNumber: number): Absence["scope"] | "elsewhere" {
  const last = missesThePoint.test(rest) || !rest.startsWith(" efter") ? pointNumber : pointNumber - 1;
  return points.some((point) => point <= last) ? "point" : "elsewhere";
}

// Not yet there when the point was dealt with: away from it. Come during it: a part.
function arrivedScope(rest: string, points: readonly number[], pointNumber: number): Absence["scope"] | "elsewhere" {
  const [named] = points;
  if (named !== undefined && missedTreatment.test(rest)) return points.includes(pointNumber) ? "point" : "elsewhere";
  if (named !== undefined && named > pointNumber) return "point";
  if (duringThePoint.test(rest)) return named !== undefined && named < pointNumber ? "elsewhere" : "part";
  return /^ (?:til (?:mødet )?)?(?:først )?efter /.test(rest) && pointwise.test(rest) && (named === undefined || named === pointNumber)
    ? "point"
    : "part";
}
