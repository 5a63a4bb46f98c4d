import type { Absence } from "../minutes";
import { absencePhrases, type AbsencePhrase, noAbsence, partly, pointwise } from "../vocabulary/absence-phrases";
import { readNames } from "./names";
import type { Statement } from "./statement";
import { wordBounded } from "../vocabulary/word-bounded";

/** Who a statement says was away: absences, or that it speaks of absence in a way that is not understood; null where it does not. */
export type AbsenceReading = { absences: Absence[] } | { notUnderstood: true } | null;

/**
 * Reads absences as printed; presence is never inferred.
 * @param pointNumber number of the point the statement stands in, to tell "left after pkt. 4" before it from after it
 */
export function readAbsences(statement: Statement, pointNumber: number): AbsenceReading {
  const text = statement.text.replace(/[.\s]+$/, "");
  for (const phrase of absencePhrases) {
    const groups = phrase.pattern.exec(text)?.groups;
    if (!groups) continue;
    const names = withoutSubstitute(groups["names"] ?? "");
    if (noAbsence.test(statement.folded) && names === groups["names"] && !wordBounded(/\bafbud\b|\bikke\b/).test(statement.folded))
      return null;
    const persons = readNames(names)?.voters.filter((voter) => voter.name.includes(" "));
    if (!persons || persons.length === 0) return startsWithName(names) ? { notUnderstood: true } : null;
    const scope = scopeOf(phrase.kind, groups["rest"] ?? "", pointNumber);
    const { line, endLine, page } = statement;
    return { absences: persons.map(({ name }) => ({ name, scope, text: statement.text, line, endLine, page })) };
  }
  return null;
}

/** `Afbud fra A B. I stedet mødte C D` names the substitute after the absent. */
function withoutSubstitute(names: string): string {
  return names.replace(/[,;(]?\s*(?:og\s+)?(?:i ?stedet|med stedfortræder|stedfortræder).*$/i, "");
}

function startsWithName(text: string): boolean {
  return /^(?:(?:rådmand|udvalgsmedlem)\S*\s+)?\p{Lu}\p{Ll}+\s+\p{Lu}/iu.test(text);
}

function scopeOf(kind: AbsencePhrase["kind"], rest: string, pointNumber: number): Absence["scope"] {
  const folded = rest.toLowerCase();
  if (kind === "left") return leftScope(folded, pointNumber);
  if (kind === "arrived") return wordBounded(/^ efter\b/).test(folded) && pointwise.test(folded) ? "point" : "part";
  if (kind === "point") return "point";
  if (partly.test(folded)) return "part";
  return pointwise.test(folded) ? "point" : "meeting";
}

// Gone before the point began: away from it. Gone during it, or at a time that does not tell: a part (convention 6).
function leftScope(rest: string, pointNumber: number): Absence["scope"] {
  if (
    wordBounded(/\b(?:før|inden|forud for)\b/).test(rest) ||
    /deltog ikke i behandlingen/.test(rest) ||
    wordBounded(/\binhabil/).test(rest)
  )
    return "point";
  if (
    wordBounded(/\bunder\b.*\b(?:behandling|punkt|sag)/).test(rest) &&
    wordBounded(/\b(?:dette|punktets|sagens|punktet|sagen)\b/).test(rest) &&
    !/midt|undervejs/.test(rest)
  )
    return "part";
  const after = wordBounded(/\befter (?:behandlingen af )?(?:pkt\.?|punkt) (\d+)/).exec(rest);
  return after && Number(after[1]) < pointNumber ? "point" : "part";
}
