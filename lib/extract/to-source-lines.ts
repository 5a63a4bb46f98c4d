import type { SourceLine } from "@/lib/minutes/source-line";
import type { Block } from "./block";

type Content = Omit<SourceLine, "number">;

/**
 * Writes blocks as the lines that a text file of the same referat would have: a paragraph on one line, a blank line between blocks, a table row by
 * row with its cells parted by tabs, a contents entry as its title, a tab and its page.
 */
export function toSourceLines(blocks: readonly Block[]): SourceLine[] {
  const contents = blocks.flatMap((block, index): Content[] => {
    const before = blocks[index - 1];
    const gap = before && !standsUnder(before, block) ? [line("", block.page)] : [];
    return [...gap, ...linesOf(block)];
  });
  return contents.map((content, index) => ({ number: index + 1, ...content }));
}

function linesOf(block: Block): Content[] {
  switch (block.type) {
    case "heading":
      return [{ ...line(block.text, block.page), heading: block.strength }];
    case "paragraph":
      return [line(block.text, block.page)];
    case "item":
      return [line(`${block.mark} ${block.text}`, block.page)];
    case "contentsEntry":
      return [line(block.target === null ? block.title : `${block.title}\t${block.target}`, block.page)];
    case "table":
      return block.rows.map((cells) => ({ ...line(cells.join("\t"), block.page), cells }));
  }
}

function line(text: string, page: number | null): Content {
  return { text, page, heading: null, cells: null };
}

/** Items of a list and entries of the contents stand directly under each other. */
function standsUnder(before: Block, block: Block): boolean {
  return before.type === block.type && (block.type === "item" || block.type === "contentsEntry");
}
