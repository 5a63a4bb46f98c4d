import type { SourceLine } from "@/lib/minutes/source-line";
import type { Block } from "./blocks/block";

type Content = Omit<SourceLine, "number">;

/**
 * Writes blocks as the lines that a text file of the same referat would have: a paragraph on one line, a blank line between blocks, a table row by
 * row with its cells parted by tabs, a contents entry as its title, a tab and its page.
 */
export function toSourceLines(blocks: readonly Block[]): SourceLine[] {
  const strengths = headingStrengths(blocks);
  const lines: Content[] = [];
  for (const [index, block] of blocks.entries()) {
    const before = blocks[index - 1];
    if (before && !standsUnder(before, block)) lines.push(line("", block.page));
    lines.push(...linesOf(block, strengths));
  }
  return lines.map((content, index) => ({ number: index + 1, ...content }));
}

function linesOf(block: Block, strengths: ReadonlyMap<number, number>): Content[] {
  switch (block.type) {
    case "heading":
      return [{ ...line(block.text, block.page), heading: strengths.get(block.size) ?? 1 }];
    case "paragraph":
      return [line(block.text, block.page)];
    case "item":
      return [line(`${block.mark} ${block.text}`, block.page)];
    case "contentsEntry":
      return [line(block.target === null ? block.title : `${block.title}\t${block.target}`, block.page)];
    case "table":
      return block.table.rows.map((cells) => ({ ...line(cells.join("\t"), block.page), cells }));
  }
}

function line(text: string, page: number): Content {
  return { text, page, heading: null, cells: null };
}

/** Items of a list and entries of the contents stand directly under each other. */
function standsUnder(before: Block, block: Block): boolean {
  return before.type === block.type && (block.type === "item" || block.type === "contentsEntry");
}

/** The larger the type, the stronger the heading: 1 for the largest of the document. */
function headingStrengths(blocks: readonly Block[]): Map<number, number> {
  const sizes = new Set(blocks.flatMap((block) => (block.type === "heading" ? [block.size] : [])));
  return new Map([...sizes].sort((a, b) => b - a).map((size, index) => [size, index + 1]));
}
