import type { Block } from "../minutes";

type Lines = { line: number; endLine: number };

/** Blocks without what is printed on some lines: a paragraph or table that touches them, an item of a list. The blocks themselves are not changed. */
export function withoutLines(blocks: readonly Block[], withheld: readonly Lines[]): Block[] {
  const isWithheld = (part: Lines) => withheld.some(({ line, endLine }) => part.line <= endLine && part.endLine >= line);
  return blocks.flatMap((block): Block[] => {
    if (!isWithheld(block)) return [block];
    if (block.type !== "list") return [];
    const kept = block.items.flatMap((item, index) => {
      const span = block.itemSpans[index] ?? block;
      return isWithheld(span) ? [] : [{ item, span }];
    });
    return kept.length === 0 ? [] : [{ ...block, items: kept.map(({ item }) => item), itemSpans: kept.map(({ span }) => span) }];
  });
}
