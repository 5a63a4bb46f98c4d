import { isBlank, type Line } from "../lines/line";
import { squash } from "../lines/read-lines";
import type { ContentsEntry } from "../minutes";
import { sectionKindOf } from "../blocks/section-heading";
import { caseNumberOf } from "../vocabulary/case-numbers";
import { contentsColumns, contentsHeading, documentKinds } from "../vocabulary/title-words";
import { comparable, sameTitle } from "./compare-titles";

/** Where the printed contents begin and end, and what they list. `from` is the index of their heading, null where none is printed; `end` is behind them. */
export type Contents = { from: number | null; end: number; entries: ContentsEntry[] };

// The lookbehinds let a run of dots be tried once, not once for each dot: a line may hold a million.
const leaders = /\.{3}|…|(?:\.\s){3}|_{3}/;
const runAtEnd = /(?<![\s.…_])[\s.…_]+$/;
const pageAtEnd = /(?<![\s.…])(?:\s(?!(?:19|20)\d{2}$)|[\s.…]{2,})(\d{1,4})$/;
/** A clipped line may end in the page with a sign between that once was a letter: `§ 10(38` (`referat-in-the-wild.md`, Contents). */
const gluedPage = /[^\d\s.,-]?(\d{1,3})$/;

const markdownAround = /^[#* ]+|(?<![* ])[* ]+$/g;

/** Reads the table of contents from the lines before the first point. */
export function readContents(lines: readonly Line[]): Contents {
  const from = contentsFrom(lines);
  if (from < 0) return { from: null, end: 0, entries: [] };
  const entries: ContentsEntry[] = [];
  for (let index = from + 1; index < lines.length; index++) {
    const line = lines[index];
    if (!line || isBlank(line) || contentsColumns.test(line.folded)) continue;
    const found = readEntries(line);
    if (beginsPoints(line, found, entries[0])) return { from, end: index, entries };
    const last = entries.at(-1);
    const [rest] = found;
    if (last?.page === null && rest && found.length === 1 && !isBlank(lines[index - 1] ?? line) && /^[\p{Ll}§]/u.test(line.text)) {
      entries[entries.length - 1] = { ...last, title: `${last.title} ${rest.title}`, page: rest.page };
    } else entries.push(...found);
  }
  return { from, end: lines.length, entries };
}

/** The word `Dagsorden` alone heads the contents of a referat; in front of everything else it is what the document calls itself. */
function contentsFrom(lines: readonly Line[]): number {
  const from = lines.findIndex((line) => contentsHeading.test(line.folded));
  const title = lines.findIndex((line) => documentKinds.some(([word]) => word.test(line.folded)));
  return from < 0 && title >= 0 ? lines.findIndex((line, index) => index > title && /^dagsorden:?$/.test(line.folded)) : from;
}

// Points begin where the first entry is printed again without a page, at the latest at a word that heads a section or at a case number.
function beginsPoints(line: Line, found: readonly ContentsEntry[], first: ContentsEntry | undefined): boolean {
  if (sectionKindOf(line) !== null || caseNumberOf(line.text) !== null) return true;
  const [again] = found;
  return first !== undefined && again?.page === null && found.length === 1 && sameTitle(comparable(first.title), comparable(again.title));
}

function readEntries(line: Line): ContentsEntry[] {
  const [first = "", ...cells] = line.raw
    .replace(markdownAround, "")
    .replace(/[^\S\t]/g, " ")
    .split("\t");
  // "1⇥Godkendelse af dagsorden⇥3": the number of the point stands in a cell of its own.
  const numbered = cells.length > 1 && /^\s*(?:(?:punkt|pkt\.?)\s*)?\d{1,3}[.:]?\s*$/i.test(first);
  const [left = "", ...right] = numbered ? cells : [first, ...cells];
  const pages = squash(right.join(" ")).match(/\d{1,4}/g) ?? [];
  if (right.length === 0) return [readUntabbed(line)];
  const titles = pages.length > 1 ? splitMerged(left, pages.length) : [left];
  return titles.map((title, index) => ({ title: titleOf(title), page: pageOf(pages[index]), line: line.number }));
}

function readUntabbed(line: Line): ContentsEntry {
  const match = pageAtEnd.exec(line.text);
  const clipped = match || leaders.test(line.text) ? null : /[(/|\\[{](\d{1,3})$/.exec(line.text) && gluedPage.exec(line.text);
  const page = match ?? clipped;
  return { title: titleOf(page ? line.text.slice(0, page.index) : line.text), page: pageOf(page?.[1]), line: line.number };
}

/**
 * Two entries run together on one line, the first clipped at the margin (000:12). They part where a capital follows a clipped word without
 * a sign between; where no such place is clear the line stays one entry.
 */
function splitMerged(text: string, count: number): string[] {
  const named = [...text.matchAll(/\s(?=(?:Punkt|Pkt\.) \d{1,3}[:.] )/g)];
  if (named.length === 1 && count === 2) return [text.slice(0, named[0]?.index), text.slice((named[0]?.index ?? 0) + 1)];
  const joints = [...text.matchAll(/(?<=\p{Ll}) (?=(?:[A-E]-sag: )?\p{Lu}\p{Ll}+ (?:\p{Ll}|af |og |om |på |til ))/gu)];
  const joint = joints.length === 1 ? joints[0] : longestFirst(text, joints);
  if (count !== 2 || !joint) return [text];
  return [text.slice(0, joint.index), text.slice(joint.index + 1)];
}

/** A clipped entry fills its line: of several possible joints the one nearest the usual width of a line is taken. */
function longestFirst(text: string, joints: RegExpExecArray[]): RegExpExecArray | null {
  const width = 95;
  const near = joints.filter((joint) => Math.abs(joint.index - width) <= 15);
  return near.length === 1 ? (near[0] ?? null) : null;
}

function titleOf(text: string): string {
  const run = runAtEnd.exec(text);
  const title = run && leaders.test(run[0]) ? text.slice(0, run.index) : text;
  return squash(title.replace(/^#+\s*/, "").replaceAll("**", ""));
}

function pageOf(text: string | undefined): number | null {
  return text === undefined ? null : Number(text);
}
