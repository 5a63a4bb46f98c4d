import { typographic } from "@/lib/danish/typographic";
import type { Block } from "@/lib/minutes/minutes";
import type { SourceLineRow } from "./source-line-row";
import type { BlockView } from "./views/block-view";

const NUMBERED = /^[\s\-*#]*(\d{1,3})[.)]/u;
const LETTERED = /^[\s\-*#]*([a-z])[.)]/iu;

/**
 * Blocks as they are shown, in Danish type. Lists get back the number they are printed with, which the values of their items leave out: a list may
 * go on after a paragraph.
 */
export function toBlockViews(blocks: Block[], lines: SourceLineRow[]): BlockView[] {
  return blocks.map((block): BlockView => {
    switch (block.type) {
      case "list":
        return {
          ...block,
          items: block.items.map(typographic),
          ...firstMark(lines.find(({ number }) => number === block.line)?.text ?? ""),
        };
      case "table":
        return { ...block, rows: block.rows.map((row) => row.map(typographic)) };
      case "paragraph":
      case "heading":
        return { ...block, text: typographic(block.text) };
    }
  });
}

function firstMark(printed: string): { first: number; lettered: boolean } {
  const number = NUMBERED.exec(printed)?.[1];
  if (number !== undefined) return { first: Number(number), lettered: false };
  const letter = LETTERED.exec(printed)?.[1]?.toLowerCase();
  if (letter !== undefined) return { first: letter.charCodeAt(0) - "a".charCodeAt(0) + 1, lettered: true };
  return { first: 1, lettered: false };
}
