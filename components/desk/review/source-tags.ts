import type { AgendaPoint } from "@/lib/minutes/minutes";
import { deskReviewText as text } from "@/lib/text/desk-review";

/** What a line of a point was read as, by its number; lines that only go on with what stands before have no word. */
export function sourceTags(point: AgendaPoint | null): Map<number, string> {
  const tags = new Map<number, string>();
  const tag = (line: number, word: string) => tags.set(line, tags.has(line) ? `${tags.get(line)}, ${word.toLowerCase()}` : word);
  if (!point) return tags;
  tag(point.line, text.tags.title(point.number));
  for (const { line, kind } of point.sections) tag(line, text.sectionKinds[kind]);
  for (const { line } of point.decision?.amendments ?? []) tag(line, text.tags.amendment);
  for (const vote of point.decision?.votes ?? []) {
    for (const choice of ["for", "against", "abstained"] as const) {
      for (const line of new Set(vote[choice].map((ballot) => ballot.line))) tag(line, text.tags[choice]);
    }
  }
  for (const line of new Set((point.decision?.absences ?? []).map((absence) => absence.line))) tag(line, text.tags.absence);
  return tags;
}
