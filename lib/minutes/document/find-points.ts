import { sectionKindOf } from "../blocks/section-heading";
import { isBlank, type Line } from "../lines/line";
import type { ContentsEntry, SectionKind } from "../minutes";
import { monthWords } from "../vocabulary/dates";
import { rulingAsTitle } from "../vocabulary/outcome-phrases";
import { comparable, sameTitle } from "./compare-titles";
import { nextPrinted, numberedLine, type PointHeading, pointLine, readHeading } from "./point-heading";

/** `5. maj 2019` in the title block is a date and no point. */
export const opensWithDate = new RegExp(String.raw`^\d{1,2}\.?\s*(?:(?:${monthWords})(?![\p{L}])|\d{1,2}[-./]\d)`, "iu");
/** An entry of the contents leads to a page; a point does not. */
const contentsEntry = /(?:\.{3}|…|(?:\. ){3}|\t)\s{0,20}\d{1,4}$/;

/** Finds the heading of every point, in order. */
export function findPoints(lines: readonly Line[], from: number, contents: readonly ContentsEntry[]): PointHeading[] {
  const titles = contentsTitles(contents);
  const named = find(lines, from, pointLine, titles);
  return withoutEntries(named.length > 0 ? named : find(lines, from, numberedLine, titles), lines);
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

/** A line with the form of a heading. It is one beyond doubt where a case number, the contents or a heading word under it say so. */
type Candidate = { heading: PointHeading; line: Line; certain: boolean };

function find(lines: readonly Line[], from: number, pattern: RegExp, titles: ContentsTitles): PointHeading[] {
  const candidates = candidatesIn(lines, from, pattern, titles);
  const certainAfter = numbersOfCertain(candidates);
  const walk: Walk = { lines, bare: pattern === numberedLine, found: [], innerList: false, sections: sectionsAlong(lines) };
  candidates.forEach((candidate, index) => {
    if (candidate.certain || isLikely(candidate, certainAfter[index], walk)) {
      walk.found.push(candidate.heading);
      walk.innerList = false;
    } else walk.innerList ||= countsWithin(candidate, walk);
  });
  return walk.found;
}

function candidatesIn(lines: readonly Line[], from: number, pattern: RegExp, titles: ContentsTitles): Candidate[] {
  const bare = pattern === numberedLine;
  const candidates: Candidate[] = [];
  let word: string | null = null;
  for (let index = from; index < lines.length; index++) {
    const line = lines[index];
    const match = line && pattern.exec(line.text);
    if (!match || contentsEntry.test(line.raw.trim()) || (bare && opensWithDate.test(match[0]))) continue;
    const heading = readHeading(lines, index, Number(match[1]), match[2] ?? "");
    const known = heading.caseNumber !== null || inContents(heading.title, titles);
    // `Pkt. 1: Godkendt.` in a decision speaks of a recommendation: with another word than the headings before it, with a full stop, or as a ruling.
    const ruling = /[\p{L}\d)]\.$/u.test(match[2] ?? "") || rulingAsTitle.test(heading.title) || (word !== null && word !== wordOf(line));
    if (ruling && !known) continue;
    const certain = known || (!bare && opensSection(lines, heading.bodyIndex));
    if (certain || (word === null && startsAlone(lines, index))) word ??= wordOf(line);
    candidates.push({ heading, line, certain });
  }
  return candidates;
}

function wordOf({ text }: Line): string {
  return /^\p{L}*/u.exec(text)?.[0].toLowerCase() ?? "";
}

/** For each candidate the number of the next one that is a heading beyond doubt. */
function numbersOfCertain(candidates: readonly Candidate[]): (number | null)[] {
  let after: number | null = null;
  return candidates
    .toReversed()
    .map(({ heading, certain }) => {
      const number = after;
      if (certain) after = heading.number;
      return number;
    })
    .reverse();
}

type Walk = {
  lines: readonly Line[];
  bare: boolean;
  found: PointHeading[];
  /** True where the text of this point has counted from the beginning: what goes on counting is its own. */
  innerList: boolean;
  sections: SectionsAlong;
};

// Numbered items before the decision are those of a recommendation.
function countsWithin({ heading }: Candidate, { bare, found, sections }: Walk): boolean {
  const last = found.at(-1);
  if (last === undefined || heading.number > last.number) return false;
  return !bare || sections.openAt(heading.index, last.index) === "decision";
}

/**
 * Tells a heading without case number, contents or heading word, a closed one for the most part, from a line of the text before it: it goes on counting, nothing
 * certain bears its number later, and it stands where the point before can be over, or a later number says that one is missing here.
 */
function isLikely({ heading, line }: Candidate, certainAfter: number | null | undefined, walk: Walk): boolean {
  const last = walk.found.at(-1);
  const expected = heading.number === (last?.number ?? 0) + 1;
  const begins = isNoText(walk.lines[heading.index - 1]);
  const missing = certainAfter !== null && certainAfter !== undefined && certainAfter > heading.number;
  if (walk.innerList) return false;
  if (!walk.bare && expected && startsAlone(walk.lines, heading.index)) return true;
  if (certainAfter === heading.number) return false;
  if (walk.bare) return begins && isLikelyBare(heading, line, expected, walk);
  if (!expected) return heading.closed && begins && heading.number > (last?.number ?? 0);
  if (missing) return true;
  const open = walk.sections.openAt(heading.index, last?.index ?? -1);
  return begins && (heading.closed || open === null || open === "decision" || open === "attachments");
}

/** Text is full of numbered lines: a point begins there only where its sections begin anew, or where a closed one follows upon a decision. */
function isLikelyBare(heading: PointHeading, { text }: Line, expected: boolean, { lines, found, sections }: Walk): boolean {
  if (!/^\d{1,3}[.:]?\s\p{Lu}/u.test(text) || (found.length > 0 && !expected)) return false;
  const before = found.at(-1);
  const last = before?.index ?? -1;
  const opened = kindAt(lines, nextPrinted(lines, heading.bodyIndex));
  // A closed point may print its decision without a heading word.
  const unheaded = before?.closed === true && sections.openAt(heading.index, last) === null;
  const decided = unheaded || sections.hasSeen("decision", heading.index, last);
  if (opened !== null) return found.length === 0 || decided || sections.hasSeen(opened, heading.index, last);
  return heading.closed && decided;
}

/** Which sections the lines have opened so far. Asked of lines from top to bottom alone, it reads each of them once. */
type SectionsAlong = {
  /** The section that is open at a line, if it was opened after another line. */
  openAt: (index: number, after: number) => SectionKind | null;
  /** True where a section of a kind was opened between two lines. */
  hasSeen: (kind: SectionKind, before: number, after: number) => boolean;
};

function sectionsAlong(lines: readonly Line[]): SectionsAlong {
  const latest = new Map<SectionKind, number>();
  let open: { kind: SectionKind; index: number } | null = null;
  let read = 0;
  const readTo = (index: number) => {
    for (; read < index; read++) {
      const kind = kindAt(lines, read);
      if (kind === null) continue;
      open = { kind, index: read };
      latest.set(kind, read);
    }
    return open;
  };
  return {
    openAt: (index, after) => {
      const section = readTo(index);
      return section && section.index > after ? section.kind : null;
    },
    hasSeen: (kind, before, after) => {
      readTo(before);
      return (latest.get(kind) ?? -1) > after;
    },
  };
}

function kindAt(lines: readonly Line[], index: number | null): SectionKind | null {
  return index === null ? null : sectionKindOf(lines[index]);
}

function opensSection(lines: readonly Line[], from: number): boolean {
  return kindAt(lines, nextPrinted(lines, from)) !== null;
}

function startsAlone(lines: readonly Line[], index: number): boolean {
  return isNoText(lines[index - 1]) && isNoText(lines[index + 1]);
}

function isNoText(line: Line | undefined): boolean {
  return line === undefined || isBlank(line);
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
