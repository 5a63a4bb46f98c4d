import type { Line } from "../lines/line";
import { fold } from "../lines/fold";
import type { SectionKind } from "../minutes";
import { dateIn } from "../vocabulary/dates";
import {
  bodyAndDate,
  datedDecision,
  decisionOfBody,
  inlineLabel,
  otherBodysDecision,
  otherHeadings,
  sectionHeadings,
} from "../vocabulary/section-headings";

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
  return namesItsDecision(line.text) && !/[.;]$/.test(line.text) ? "decision" : null;
}

function namesItsDecision(text: string): boolean {
  return datedDecision.test(text) || otherBodysDecision.test(text) || decisionOfBody.test(text);
}

/** What the minutes at hand print as headings besides the words that stand alone. */
export type HeadingLayout = {
  /** The body and the date of a meeting head its decision (`Byrådet, den 12-12-2012`): the latest date there can be; null where they head none. */
  bodiesUntil: string | null;
  /** `Beslutning: Godkendt.` opens its section. */
  inline: boolean;
};

export const plainLayout: HeadingLayout = { bodiesUntil: null, inline: false };

/** A line that opens a section, and what of the section stands on the same line. */
export type OpenedSection = { kind: SectionKind; heading: string; rest: string };

/** What a line opens in minutes of a layout; null where it opens no section. */
export function openedBy(line: Line | undefined, { bodiesUntil, inline }: HeadingLayout): OpenedSection | null {
  const kind = sectionKindOf(line);
  if (!line) return null;
  if (kind) return { kind, heading: line.text, rest: "" };
  if (bodiesUntil !== null && headsByDate(line) && (dateIn(line.text) ?? "") <= bodiesUntil)
    return { kind: "decision", heading: line.text, rest: "" };
  return inline ? openedInline(line) : null;
}

/** True for the name of a body and a date, alone on their line. */
export function headsByDate({ text, raw }: Line): boolean {
  return text.length <= longestHeading && !raw.trim().includes("\t") && bodyAndDate.test(text);
}

/** `Indstilling: …` and `Beslutning: …` with their text on the same line; null for any other line. */
export function openedInline({ text, raw }: Line): OpenedSection | null {
  const { word = "", rest = "" } = inlineLabel.exec(text)?.groups ?? {};
  const kind = kinds.get(fold(word));
  const opens = kind === "decision" || kind === "recommendation" || kind === "presentation";
  return opens && fold(word) !== "referat" && !raw.trim().includes("\t") ? { kind, heading: word, rest } : null;
}

/** True where a heading tells more than the word: whose decision it is, or of which day. */
export function isNamedDecision(heading: string): boolean {
  return namesItsDecision(heading) || bodyAndDate.test(heading);
}

/** The body whose decision a heading announces (`Beslutning fra Økonomiudvalget den …`); null where it names none, which is the committee itself. */
export function bodyOfDecision(heading: string): string | null {
  const named = datedDecision.exec(heading) ?? bodyAndDate.exec(heading);
  if (named) return named.groups?.body?.trim() ?? null;
  return (otherBodysDecision.exec(heading) ?? decisionOfBody.exec(heading))?.[1]?.trim() ?? null;
}

function asKind(key: string): SectionKind {
  const found = (Object.keys(sectionHeadings) as (keyof typeof sectionHeadings)[]).find((kind) => kind === key);
  if (!found) throw new RangeError(`No section kind ${key}`);
  return found;
}
