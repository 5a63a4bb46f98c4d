import { readAbsences } from "../decision/read-absences";
import { readVoices } from "../decision/read-voices";
import { readStatements, type Statement } from "../decision/statement";
import type { AgendaPoint, Section } from "../minutes";
import { opensLikeDecision, tellsOfEarlier } from "../vocabulary/section-headings";
import { wordBounded } from "../vocabulary/word-bounded";
import type { Doubt } from "./doubt";

const mayTell = wordBounded(
  /\bstem(?:te|mer)\b|\bundlod\b|\bdelt(?:og|ager)\b|\bafbud\b|\bfravær|\bforfald\b|\binhabil|\bforlod\b|^(?:\p{L}+ )?(?:beslutning|afgørelse)/u,
);

/** What plainly names a voter or somebody absent, or opens a decision, and stands in no decision: it may belong to one whose heading is not known. */
export function decisionsOutside(points: readonly AgendaPoint[]): Doubt[] {
  return points.flatMap(({ number, sections }) =>
    sections.filter(isOther).flatMap(({ blocks }) =>
      readStatements(blocks)
        .filter((statement) => !statement.quoted && mayTell.test(statement.folded) && tells(statement, number))
        .map(({ line, text }): Doubt => ({ code: "decision-outside-section", line, values: { text } })),
    ),
  );
}

function isOther({ kind, heading }: Section): boolean {
  return kind !== "decision" && kind !== "attachments" && !tellsOfEarlier.test(heading);
}

function tells(statement: Statement, pointNumber: number): boolean {
  if (opensLikeDecision.test(statement.text)) return true;
  const absence = readAbsences(statement, pointNumber);
  if (absence !== null && "absences" in absence && absence.absences.length > 0) return true;
  const vote = readVoices(statement);
  return vote !== null && "voices" in vote && vote.voices.some(({ ballots }) => ballots.length > 0);
}
