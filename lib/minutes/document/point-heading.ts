import { isBlank, type Line } from "../lines/line";
import type { CaseType, ContentsEntry } from "../minutes";
import { caseNumberOf, numberBehindTitle } from "../vocabulary/case-numbers";
import { monthWords } from "../vocabulary/dates";
import { sectionKindOf } from "../blocks/section-heading";
import { comparable, sameTitle } from "./compare-titles";

/** Where a point begins, and what its heading says. Indexes are into the lines. */
export type PointHeading = {
  index: number;
  number: number;
  title: string;
  caseType: CaseType | null;
  closed: boolean;
  caseNumber: string | null;
  /** First line after title and case number. */
  bodyIndex: number;
};

/** `Punkt 5: Title`, `Pkt. 5 - Title`, `Punkt 5. Title`; »Punkt 1 og 2 gennemgår …« is running text (003:339). */
const pointLine = /^(?:(?:dagsordens)?punkt|pkt\.?|sag nr\.?)\s*(\d{1,3})\s*(?:[:.–-]\s*(.*))?$/i;
/** `5. Title` or `5 Title` in layouts without the word, believed only with a case number or the contents behind it. */
const numberedLine = /^(\d{1,3})[.:]?\s+(\S.*)$/;
/** `5. maj 2019` in the title block is a date and no point. */
const opensWithDate = new RegExp(String.raw`^\d{1,2}\.?\s*(?:(?:${monthWords})(?![\p{L}])|\d{1,2}[-./]\d)`, "iu");
/** An entry of the contents leads to a page; a point does not. */
const contentsEntry = /(?:\.{3}|…|(?:\. ){3}|\t)\s{0,20}\d{1,4}$/;
const casePrefix = /^([A-E])-sag\s*[:.–-]\s*/i;
const closedMark = /^lukket(?: sag| punkt)?\s*[:–-]\s*|\s*(?:[-–]\s*lukket(?: punkt| sag)?|\(lukket(?: punkt| sag)?\))$/i;

/** Finds the heading of every point, in order. */
export function findPoints(lines: readonly Line[], from: number, contents: readonly ContentsEntry[]): PointHeading[] {
  const titles = contentsTitles(contents);
  const named = find(lines, from, pointLine, titles, false);
  return withoutEntries(named.length > 0 ? named : find(lines, from, numberedLine, titles, true), lines);
}

/** Contents without a heading of their own look like points with nothing in them, each of which comes again. */
function withoutEntries(headings: PointHeading[], lines: readonly Line[]): PointHeading[] {
  const last = headings.findLast(({ caseNumber, bodyIndex }) => caseNumber === null && !opensSection(lines, bodyIndex));
  if (!last) return headings;
  const later = new Map<number, PointHeading>();
  const kept = headings.toReversed().filter((heading, fromEnd) => {
    const next = headings[headings.length - fromEnd];
    const empty = heading.caseNumber === null && next?.index === (nextPrinted(lines, heading.bodyIndex) ?? lines.length);
    const again = later.get(heading.number);
    later.set(heading.number, heading);
    return !empty || again === undefined || !sameTitle(comparable(heading.title), comparable(again.title));
  });
  return kept.reverse();
}

function find(lines: readonly Line[], from: number, pattern: RegExp, titles: ContentsTitles, strict: boolean): PointHeading[] {
  const found: PointHeading[] = [];
  for (let index = from; index < lines.length; index++) {
    const match = pattern.exec(lines[index]?.text ?? "");
    if (!match || contentsEntry.test(lines[index]?.raw.trim() ?? "") || (strict && opensWithDate.test(match[0]))) continue;
    const heading = readHeading(lines, index, Number(match[1]), match[2] ?? "");
    const expected = heading.number === (found.at(-1)?.number ?? 0) + 1;
    const known = heading.caseNumber !== null || inContents(heading.title, titles);
    const likely = !strict && !isRuling(match, found[0] ? lines[found[0].index] : undefined);
    if (known || (likely && (opensSection(lines, heading.bodyIndex) || (expected && startsAlone(lines, index))))) found.push(heading);
  }
  return found;
}

/** `Pkt. 1: Godkendt.` in a decision speaks of a recommendation: with another word than the headings before it, or with a full stop. */
function isRuling(match: RegExpExecArray, firstHeading: Line | undefined): boolean {
  const wordOf = (text: string) => /^\p{L}+/u.exec(text)?.[0].toLowerCase();
  return (firstHeading !== undefined && wordOf(firstHeading.text) !== wordOf(match[0])) || /[\p{L}\d)]\.$/u.test(match[2] ?? "");
}

function readHeading(lines: readonly Line[], index: number, number: number, onItsLine: string): PointHeading {
  // "Punkt 1" may stand alone, with the title under it.
  const under = onItsLine === "" ? nextPrinted(lines, index + 1) : null;
  const titleAt = under !== null && sectionKindOf(lines[under]) === null ? under : index;
  const firstLine = titleAt === index ? onItsLine : (lines[titleAt]?.text ?? "");
  const titleLines = [firstLine];
  let cursor = titleAt + 1;
  let caseNumber: string | null = null;
  const next = nextPrinted(lines, cursor);
  const afterNext = next === null ? null : nextPrinted(lines, next + 1);
  const numberAt = [next, afterNext].find((at) => at !== null && caseNumberOf(lines[at]?.text ?? "") !== null) ?? null;
  if (numberAt !== null) {
    // A title may wrap before the case number; then one line stands between (`referat-in-the-wild.md`, Where they come from).
    if (numberAt === afterNext && next !== null && continuesTitle(lines, next)) titleLines.push(lines[next]?.text ?? "");
    if (numberAt === next || titleLines.length === 2) {
      caseNumber = caseNumberOf(lines[numberAt]?.text ?? "");
      cursor = numberAt + 1;
    }
  } else if (next === titleAt + 1 && afterNext !== null && continuesTitle(lines, next) && sectionKindOf(lines[afterNext]) !== null) {
    titleLines.push(lines[next]?.text ?? "");
    cursor = next + 1;
  }
  const closedBy = closedMark.test(firstLine) || /^lukket(?![\p{L}])/iu.test(lines[numberAt ?? -1]?.text ?? "");
  const printed = titleLines.filter((line) => line !== "").join(" ");
  const prefix = casePrefix.exec(printed);
  const behind = caseNumber === null ? numberBehindTitle.exec(printed)?.groups : undefined;
  return {
    index,
    number,
    title: (behind?.title ?? printed).replace(casePrefix, "").trim(),
    caseType: caseTypeOf(prefix?.[1]),
    closed: closedBy || closedMark.test(printed.replace(casePrefix, "")),
    caseNumber: caseNumber ?? behind?.caseNumber ?? null,
    bodyIndex: cursor,
  };
}

function continuesTitle(lines: readonly Line[], index: number): boolean {
  const line = lines[index];
  return (
    line !== undefined &&
    sectionKindOf(line) === null &&
    !pointLine.test(line.text) &&
    !numberedLine.test(line.text) &&
    !/[.:]$/.test(line.text)
  );
}

function caseTypeOf(letter: string | undefined): CaseType | null {
  const upper = letter?.toUpperCase();
  return upper === "A" || upper === "B" || upper === "C" || upper === "D" || upper === "E" ? upper : null;
}

function opensSection(lines: readonly Line[], from: number): boolean {
  const next = nextPrinted(lines, from);
  return next !== null && sectionKindOf(lines[next]) !== null;
}

function startsAlone(lines: readonly Line[], index: number): boolean {
  const before = lines[index - 1];
  const after = lines[index + 1];
  return (before === undefined || isBlank(before)) && (after === undefined || isBlank(after));
}

type ContentsTitles = { whole: ReadonlySet<string>; clipped: ReadonlyMap<string, string> };

// Contents are clipped at the margin: a long beginning in common is enough.
const longBeginning = 40;

function contentsTitles(contents: readonly ContentsEntry[]): ContentsTitles {
  const titles = contents.map((entry) => comparable(entry.title));
  const long = titles.filter((title) => title.length >= longBeginning);
  return { whole: new Set(titles), clipped: new Map(long.map((title) => [title.slice(0, longBeginning), title])) };
}

function inContents(title: string, { whole, clipped }: ContentsTitles): boolean {
  const own = comparable(title);
  if (own.length < 4) return false;
  const entry = clipped.get(own.slice(0, longBeginning));
  return whole.has(own) || (entry !== undefined && own.startsWith(entry));
}

/** Index of the next line that is not blank, `from` included; null at the end. */
function nextPrinted(lines: readonly Line[], from: number): number | null {
  for (let index = from; index < lines.length; index++) {
    const line = lines[index];
    if (line && !isBlank(line)) return index;
  }
  return null;
}
