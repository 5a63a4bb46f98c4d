import type { DocumentStyle } from "../lines/document-style";
import type { PrintedLine } from "../lines/printed-line";

/** Lines that begin this near each other stand in one column. */
const sameColumn = 40;
const fewestLines = 8;

/** How far right a line could have reached: to the text's right edge, or to that of its column on a page with several. */
export function columnEdge(line: PrintedLine, pageLines: readonly PrintedLine[], style: DocumentStyle): number {
  const column = pageLines.filter((other) => Math.abs(other.left - line.left) < sameColumn && Math.abs(other.size - style.bodySize) < 0.8);
  const reached = Math.max(line.right, ...column.map((other) => other.right));
  return reached < style.right - sameColumn && column.length >= fewestLines ? reached : style.right;
}
