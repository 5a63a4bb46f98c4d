import { isBlank, type Line } from "../lines/line";
import { squash } from "../lines/read-lines";
import type { ContentsEntry } from "../minutes";
import { contentsHeading } from "../vocabulary/title-words";

/** Where the printed contents begin and what they list. `from` is the index of their heading; null where none is printed. */
export type Contents = { from: number | null; entries: ContentsEntry[] };

const leaders = /\s*(?:\.{3,}|…+|(?:\. ){3,}\.?|_{3,})\s*/;
const pageAtEnd = /[\s.…]+(\d{1,4})$/;
/** A clipped line may end in the page with a sign between that once was a letter: `§ 10(38` (`referat-in-the-wild.md`, Contents). */
const gluedPage = /[^\d\s.,-]?(\d{1,3})$/;

/** Reads the table of contents from the lines before the first point. */
export function readContents(lines: readonly Line[]): Contents {
  const from = lines.findIndex((line) => contentsHeading.test(line.folded));
  if (from < 0) return { from: null, entries: [] };
  const entries = lines
    .slice(from + 1)
    .filter((line) => !isBlank(line))
    .flatMap(readEntries);
  return { from, entries };
}

function readEntries(line: Line): ContentsEntry[] {
  const [left = "", ...right] = line.raw.split("\t");
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
  return squash(
    text
      .replace(new RegExp(`${leaders.source}$`), "")
      .replace(/^#+\s*/, "")
      .replaceAll("**", ""),
  );
}

function pageOf(text: string | undefined): number | null {
  return text === undefined ? null : Number(text);
}
