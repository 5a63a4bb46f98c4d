import type { Block } from "../../block";
import type { PrintedBlock } from "./printed-block";

/** Ranks the headings of a document by their size: the larger the type, the stronger, 1 for the largest. */
export function rankHeadings(blocks: readonly PrintedBlock[]): Block[] {
  const sizes = [...new Set(blocks.flatMap((block) => (block.type === "heading" ? [block.size] : [])))].sort((a, b) => b - a);
  return blocks.map((block): Block => {
    if (block.type === "heading") return { type: "heading", page: block.page, text: block.text, strength: sizes.indexOf(block.size) + 1 };
    if (block.type === "table") return { type: "table", page: block.page, rows: block.table.rows };
    return block;
  });
}
