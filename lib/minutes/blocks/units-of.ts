import type { Block } from "../minutes";
import type { Span } from "../source-line";

/** The smallest printed unit of a block, with its place. */
export type Unit = Span & { text: string; listed: boolean };

/** Some blocks unit by unit: paragraphs and headings whole, lists item by item, tables row by row. */
export function unitsOf(blocks: readonly Block[]): Unit[] {
  return blocks.flatMap((block): Unit[] => {
    const { line, endLine, page } = block;
    if (block.type === "list")
      return block.items.map((text, index) => ({ text, listed: true, ...(block.itemSpans[index] ?? { line, endLine, page }) }));
    if (block.type === "table")
      return block.rows.map((row) => ({ text: row.filter((cell) => cell !== "").join(" "), listed: false, line, endLine, page }));
    return [{ text: block.text, listed: false, line, endLine, page }];
  });
}
