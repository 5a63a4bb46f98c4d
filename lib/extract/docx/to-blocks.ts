import type { Block } from "../block";
import { headingStrength } from "./heading-strength";
import { textOf, type WordNode } from "./word-node";

/** Reads the parts of a Word document as blocks, in order. */
export function toBlocks(document: WordNode): Block[] {
  const blocks: Block[] = [];
  const notes = new Notes(document);
  const counters = new ListCounters();
  for (const node of document.children ?? []) {
    if (node.type === "table") blocks.push({ type: "table", page: null, rows: rowsOf(node) });
    else if (node.type === "paragraph") blocks.push(...readParagraph(node, counters));
    blocks.push(...notes.under(node));
    if (node.type !== "paragraph" || !node.numbering) counters.restart();
  }
  return blocks.filter((block) => block.type !== "table" || block.rows.length > 0);
}

function readParagraph(node: WordNode, counters: ListCounters): Block[] {
  // A forced line break parts what is printed as two lines.
  const texts = textOf(node)
    .split("\n")
    .map(squash)
    .filter((text) => text !== "");
  const strength = headingStrength(node);
  if (texts.length === 0) return [];
  if (strength !== null) return [{ type: "heading", page: null, text: untabbed(texts), strength }];
  if (!node.numbering) return texts.map(toParagraph);
  const mark = node.numbering.isOrdered ? `${counters.next(node.numbering.level)}.` : "-";
  return [{ type: "item", page: null, mark, text: untabbed(texts) }];
}

function untabbed(texts: readonly string[]): string {
  return texts.join(" ").replaceAll("\t", " ");
}

function toParagraph(text: string): Block {
  const entry = /^(.*?)[\s.…]*\t\s*(\d{1,4})$/.exec(text);
  if (entry?.[1] && entry[2]) return { type: "contentsEntry", page: null, title: entry[1], target: entry[2] };
  return { type: "paragraph", page: null, text: untabbed([text]) };
}

function rowsOf(table: WordNode): string[][] {
  // How many more rows a cell that spans several reaches into, by column: its place there is empty, as that of a cell that spans columns is.
  const reaching: number[] = [];
  const rows = (table.children ?? []).filter((row) => row.type === "tableRow").map((row) => placeCells(row, reaching));
  return rows.filter((row) => row.some((cell) => cell !== ""));
}

function placeCells(row: WordNode, reaching: number[]): string[] {
  const placed: string[] = [];
  const passReaching = () => {
    for (let left = reaching[placed.length] ?? 0; left > 0; left = reaching[placed.length] ?? 0) {
      reaching[placed.length] = left - 1;
      placed.push("");
    }
  };
  for (const cell of row.children ?? []) {
    passReaching();
    const cells = cellsOf(cell);
    cells.forEach((_, index) => (reaching[placed.length + index] = Math.max(0, (cell.rowSpan ?? 1) - 1)));
    placed.push(...cells);
  }
  passReaching();
  return placed;
}

// A cell that spans columns stands in the first of them.
function cellsOf(cell: WordNode): string[] {
  const paragraphs = (cell.children ?? []).map((paragraph) => textOf(paragraph).replace(/\s+/g, " ").trim());
  const text = paragraphs.filter((paragraph) => paragraph !== "").join(" ");
  const spanned = Math.min(Math.max((cell.colSpan ?? 1) - 1, 0), 62);
  return [text, ...Array.from({ length: spanned }, () => "")];
}

/** Footnotes and endnotes, which are printed at the foot of the page: each follows the block that it is a note to, under its number. */
class Notes {
  readonly #notes: Record<string, { body: WordNode[] }>;
  #count = 0;

  constructor(document: WordNode) {
    this.#notes = document.notes?._notes ?? {};
  }

  under(node: WordNode): Block[] {
    if (node.type !== "noteReference") return (node.children ?? []).flatMap((child) => this.under(child));
    const body = this.#notes[`${node.noteType ?? ""}-${node.noteId ?? ""}`]?.body ?? [];
    const text = untabbed(body.map((part) => squash(textOf(part)))).trim();
    this.#count += 1;
    return text === "" ? [] : [{ type: "paragraph", page: null, text: `${this.#count} ${text}` }];
  }
}

/** White space as one space, but for the tab that leads to a page number. */
function squash(text: string): string {
  return text.replace(/[^\S\t]+/g, " ").trim();
}

/** Word counts list items itself; the file holds only that they are counted. */
class ListCounters {
  #counts: number[] = [];

  next(level: number): number {
    const count = (this.#counts[level] ?? 0) + 1;
    this.#counts = [...this.#counts.slice(0, level), count];
    return count;
  }

  restart(): void {
    this.#counts = [];
  }
}
