import type { PrintedLine } from "../lines/printed-line";

/** A block of text that the next line may go on with. */
export type OpenBlock = {
  type: "heading" | "paragraph" | "item";
  text: string;
  mark: string;
  page: number;
  size: number;
  /** The left edge of the block, and of an item's own text; null where the block has no such edge of its own. */
  left: number;
  textLeft: number | null;
  lineCount: number;
  lastLine: PrintedLine;
};
