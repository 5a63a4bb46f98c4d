import type { DocumentStyle } from "../lines/document-style";
import { isBold, type PrintedLine } from "../lines/printed-line";
import type { Dot } from "../page/page-content";

/** The mark that opens a list item: as printed, how much of the line's text it takes, and where the item's own text begins. */
export type ListMark = { mark: string; length: number; left: number; textLeft: number; drawn: boolean };

const bullet = /^(?:[•●○◦▪■□·]\s*|[-–—](?:\s+|(?=\p{Lu}))|o\s+)(?=\S)/u;
const number = /^(?:\d{1,3}(?:\.\d{1,2})*[.)]|\(?[a-zæøå][.)]|[ivx]{1,4}[.)])\s+(?=\S)/;
const longestHeading = 220;

/** True for a line that is bold from end to end, or clearly larger than running text. */
export function isHeading(line: PrintedLine, style: DocumentStyle): boolean {
  const stands = isBold(line) || line.size >= style.bodySize * 1.13;
  return stands && line.size >= style.bodySize * 0.9 && line.text.length <= longestHeading;
}

/** The list mark before a line: drawn, or printed as its first sign; null where there is none. */
export function listMarkOf(line: PrintedLine, dots: readonly Dot[]): ListMark | null {
  if (dots.some((dot) => isBefore(dot, line))) return { mark: "-", length: 0, left: line.left - 12, textLeft: line.left, drawn: true };
  const bulleted = bullet.exec(line.text)?.[0];
  const printed = bulleted ?? number.exec(line.text)?.[0];
  if (printed === undefined) return null;
  const next = line.runs.find((run) => run.x > line.left + 2 && run.text.trim() !== "");
  return {
    mark: bulleted === undefined ? printed.trim() : "-",
    length: printed.length,
    left: line.left,
    textLeft: next?.x ?? line.left,
    drawn: false,
  };
}

/** True where a heading begins with a number that could be a list mark; such a line stays a heading. */
export function isBulleted(line: PrintedLine): boolean {
  return bullet.test(line.text);
}

function isBefore(dot: Dot, line: PrintedLine): boolean {
  const gap = line.left - dot.right;
  return gap > 2 && gap < 26 && dot.y < line.y + 1 && dot.y > line.y - line.size * 0.9;
}
