import type { Block } from "../block";
import { headingStrength } from "./heading-strength";
import { textOf, type WordNode } from "./word-node";

/** Reads the parts of a Word document as blocks, in order. */
export function toBlocks(document: WordNode): Block[] {
  const blocks: Block[] = [];
  const counters = new ListCounters();
  for (const node of document.children ?? []) {
    if (node.type === "table") blocks.push({ type: "table", page: null, rows: rowsOf(node) });
    else if (node.type === "paragraph") blocks.push(...readParagraph(node, counters));
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
  const rows = (table.children ?? []).filter((row) => row.type === "tableRow").map((row) => (row.children ?? []).flatMap(cellsOf));
  return rows.filter((row) => row.some((cell) => cell !== ""));
}

// A cell that spans columns stands in the first of them.
function cellsOf(cell: WordNode): string[] {
  const paragraphs = (cell.children ?? []).map((paragraph) => textOf(paragraph).replace(/\s+/g, " ").trim());
  const text = paragraphs.filter((paragraph) => paragraph !== "").join(" ");
  const spanned = Math.min(Math.max((cell.colSpan ?? 1) - 1, 0), 62);
  return [text, ...Array.from({ length: spanned }, () => "")];
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
