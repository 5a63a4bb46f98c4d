import { isBlank, type Line } from "../lines/line";
import { spanOf } from "../lines/join-span";
import { squash, withoutMarks } from "../lines/read-lines";
import type { Block } from "../minutes";
import { continuesAcrossPage, isNumberedHeading, isSubHeading, isTableRow, isTableRule, type ListMark, listMarkOf } from "./block-starts";

/**
 * Reads the lines of a section as blocks. Each block begins by the first of four rules that fits: table, list, sub-heading, paragraph.
 * @param headings which sub-headings there may be: in a recommendation `1. Service` is an item of it, in a list of attachments every line is a title
 */
export function readBlocks(lines: readonly Line[], headings: SubHeadings = "any"): Block[] {
  const blocks: Block[] = [];
  let index = 0;
  while (index < lines.length) {
    const line = lines[index];
    if (!line || isBlank(line)) index += 1;
    else {
      const { block, end } = readBlock(lines, index, headings);
      blocks.push(block);
      index = end;
    }
  }
  return blocks;
}

export type SubHeadings = "any" | "unnumbered" | "none";

type Reading = { block: Block; end: number };

function readBlock(lines: readonly Line[], start: number, headings: SubHeadings): Reading {
  const line = lineAt(lines, start);
  if (isTableRow(line)) return readTable(lines, start);
  const next = lines[nextPrinted(lines, start + 1)];
  if (headings === "any" && isNumberedHeading(line, lines[start - 1], lines[start + 1], next)) return readHeading(line, start);
  if (listMarkOf(line)) return readList(lines, start);
  const heads = headings !== "none" && isSubHeading(line, lines[start - 1], lines[start + 1], next);
  if (heads && !(next && continuesAcrossPage(line, next))) return readHeading(line, start);
  return readParagraph(lines, start);
}

function readHeading(line: Line, start: number): Reading {
  return { block: { type: "heading", level: line.heading ?? 3, text: line.text, ...spanOf([line]) }, end: start + 1 };
}

// A blank line inside a table comes from a page break, and so does a head that is printed again (000:734–736).
function readTable(lines: readonly Line[], start: number): Reading {
  const rows: Line[] = [];
  let end = start;
  for (let index = start; index < lines.length; index++) {
    const line = lineAt(lines, index);
    if (isTableRow(line) || (isTableRule(line) && rows.length > 0)) {
      rows.push(line);
      end = index + 1;
    } else if (isBlank(line) && pageBreakInTable(lines[nextPrinted(lines, index)], rows)) index = nextPrinted(lines, index) - 1;
    else break;
  }
  const head = rows[0];
  const kept = rows.filter((row, index) => !isTableRule(row) && (index === 0 || !head || !printsSame(row, head) || isBlank(row)));
  return { block: { type: "table", rows: kept.map(cellsOf), ...spanOf(rows) }, end };
}

/** Index of the next line that is not blank, `from` included; the number of lines where none is. */
function nextPrinted(lines: readonly Line[], from: number): number {
  let index = from;
  while (index < lines.length && isBlank(lineAt(lines, index))) index += 1;
  return index;
}

/** Blank lines, then rows as wide as before: the same table on the next page, with or without its head, unless a head of its own begins it. */
function pageBreakInTable(next: Line | undefined, rows: readonly Line[]): boolean {
  const [head, last] = [rows[0], rows.at(-1)];
  if (!next || !head || !last || !isTableRow(next)) return false;
  if (printsSame(next, head)) return true;
  return (
    cellsOf(next).length === cellsOf(last).length && !isAnotherHead(cellsOf(next), cellsOf(head), rows.slice(-sampledRows).map(cellsOf))
  );
}

// Spaces at the end of a cell or hard ones within it are no difference in print.
function printsSame(row: Line, other: Line): boolean {
  return row.raw === other.raw || cellsOf(row).join("\t") === cellsOf(other).join("\t");
}

/** So many rows tell what a table's columns hold. */
const sampledRows = 20;

// A head shares cells with the head above, or prints words where the rows above print figures and their head does not.
function isAnotherHead(cells: readonly string[], head: readonly string[], body: readonly string[][]): boolean {
  const repeated = cells.filter((cell, column) => cell !== "" && cell === head[column]).length;
  if (repeated >= 2) return true;
  const figures = cells.flatMap((_, column) => (!isFigure(head[column]) && body.some((row) => isFigure(row[column])) ? [column] : []));
  return figures.length > 0 && figures.every((column) => cells[column] !== "" && !isFigure(cells[column]));
}

function isFigure(cell: string | undefined): boolean {
  return /^[-+–]?[\d.,]+(?: ?%| kr\.?)?$/.test(cell ?? "");
}

function cellsOf(row: Line): string[] {
  return row.cells ?? row.raw.split("\t").map((cell) => withoutMarks(squash(cell)));
}

// Items follow each other with or without blank lines; a line in lower case after a page break goes on with the item above it.
function readList(lines: readonly Line[], start: number): Reading {
  const ordered = listMarkOf(lineAt(lines, start))?.ordered ?? false;
  const items: Line[][] = [];
  let end = start;
  for (let index = start; index < lines.length; index++) {
    const line = lineAt(lines, index);
    if (isBlank(line)) continue;
    const mark = isTableRow(line) ? null : listMarkOf(line);
    const last = items.at(-1)?.at(-1);
    if (mark?.ordered === ordered && !beginsAnew(mark, items.at(-1))) items.push([line]);
    else if (!mark && !isTableRow(line) && last && (index === end ? isHanging(line) : continuesAcrossPage(last, line)))
      items.at(-1)?.push(line);
    else break;
    end = index + 1;
  }
  const block = { type: "list" as const, ordered, items: items.map(itemText), itemSpans: items.map(spanOf), ...spanOf(items.flat()) };
  return { block, end };
}

/** A number no higher than the one before it begins another list (003:313). */
function beginsAnew(mark: ListMark, before: readonly Line[] | undefined): boolean {
  const number = before?.[0] ? (listMarkOf(before[0])?.number ?? null) : null;
  return mark.number !== null && number !== null && mark.number <= number;
}

/** A line directly under an item, beginning in lower case, is its wrapped rest. */
function isHanging(line: Line): boolean {
  return /^[\p{Ll}(]/u.test(line.text) && line.heading === null;
}

function itemText(lines: readonly Line[]): string {
  const [first, ...rest] = lines;
  if (!first) return "";
  return [first.text.slice(listMarkOf(first)?.length ?? 0), ...rest.map((line) => line.text)].join(" ");
}

function readParagraph(lines: readonly Line[], start: number): Reading {
  const parts = [lineAt(lines, start)];
  let end = start + 1;
  for (let index = start + 1; index < lines.length; index++) {
    const line = lineAt(lines, index);
    if (isBlank(line)) continue;
    const last = parts.at(-1);
    if (!last || isTableRow(line) || listMarkOf(line) || !continuesAcrossPage(last, line)) break;
    parts.push(line);
    end = index + 1;
  }
  return { block: { type: "paragraph", text: parts.map((line) => line.text).join(" "), ...spanOf(parts) }, end };
}

function lineAt(lines: readonly Line[], index: number): Line {
  const line = lines[index];
  if (!line) throw new RangeError(`No line at ${index}.`);
  return line;
}
