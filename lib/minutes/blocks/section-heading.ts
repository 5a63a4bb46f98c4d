import type { Line } from "../lines/line";
import { fold } from "../lines/fold";
import type { SectionKind } from "../minutes";
import { decisionOfBody, otherBodysDecision, otherHeadings, sectionHeadings } from "../vocabulary/section-headings";

const kinds = new Map<string, SectionKind>(
  Object.entries(sectionHeadings).flatMap(([kind, words]) => words.map((word) => [fold(word), asKind(kind)] as const)),
);
const others = new Set(otherHeadings.map(fold));
const longestHeading = 90;

/** True for a line that holds one of the words for a section and nothing else. */
export function isHeadingWord({ folded }: Line): boolean {
  const word = folded.replace(/\s*:$/, "");
  return kinds.has(word) || others.has(word);
}

/** The kind of section that a line opens by standing alone with a heading word; null where it opens none. */
export function sectionKindOf(line: Line | undefined): SectionKind | null {
  if (!line || line.text.length > longestHeading || line.raw.trim().includes("\t")) return null;
  const word = line.folded.replace(/\s*:$/, "").replace(/(?<=\sindstiller),? at$/, "");
  const kind = kinds.get(word);
  if (kind) return kind;
  if (others.has(word)) return "other";
  return bodyOfDecision(line.text) !== null && !/[.;]$/.test(line.text) ? "decision" : null;
}

/** The body whose decision a heading announces (`Beslutning fra Økonomiudvalget den …`); null where it names none, which is the committee itself. */
export function bodyOfDecision(heading: string): string | null {
  return (otherBodysDecision.exec(heading) ?? decisionOfBody.exec(heading))?.[1]?.trim() ?? null;
}

function asKind(key: string): SectionKind {
  const found = (Object.keys(sectionHeadings) as (keyof typeof sectionHeadings)[]).find((kind) => kind === key);
  if (!found) throw new RangeError(`No section kind ${key}`);
  return found;
}
