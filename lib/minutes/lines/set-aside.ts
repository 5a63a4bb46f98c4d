import type { CaseType } from "../minutes";
import { bareGroup, groupCaseType, groupEnd, signatureHeading } from "../vocabulary/furniture";
import { documentKinds } from "../vocabulary/title-words";
import { isBlank, type Line } from "./line";
import { findPagePrint, isPageFurniture } from "./page-print";

/** A line that belongs to no point. `caseType` is what a group heading says of the points under it; `endsGroup` that the group above is over. */
export type Furniture = { index: number; line: number; text: string; caseType: CaseType | null; endsGroup: boolean };

/** Lines with the furniture blanked out, so that it parts no paragraph, and the furniture itself. */
export type SetAside = { lines: Line[]; furniture: Furniture[] };

/** Sets aside what belongs to pages and to the document as a whole: page numbers, the title printed again, group headings, the closing remark. */
export function setAside(lines: readonly Line[]): SetAside {
  const furniture: Furniture[] = [];
  const title = lines.find((line) => isTitle(line))?.folded ?? null;
  const signatures = signaturesFrom(lines);
  const grouped = lines.some((line) => groupCaseType(line.folded) !== null);
  const printedOnPages = findPagePrint(lines);
  let titleSeen = false;
  const kept = lines.map((line, index) => {
    if (isBlank(line)) return line;
    const caseType = groupCaseType(line.folded) ?? (grouped ? bareGroupAt(lines, index) : null);
    const again = titleSeen && line.folded === title;
    titleSeen ||= line.folded === title;
    if (caseType === null && !again && index < signatures && !isPageFurniture(line) && !printedOnPages.has(index)) return line;
    furniture.push({ index, line: line.number, text: line.text, caseType, endsGroup: groupEnd.test(line.folded) });
    return { ...line, raw: "", text: "", folded: "", heading: null, cells: null };
  });
  return { lines: kept, furniture };
}

function bareGroupAt(lines: readonly Line[], index: number): CaseType | null {
  const word = lines[index]?.folded ?? "";
  if (!bareGroup.test(word)) return null;
  const next = lines.find((line, place) => place > index && !isBlank(line) && !isPageFurniture(line));
  if (!next || !/^(?:(?:punkt|pkt\.?) )?\d{1,3}[.:]? /.test(next.folded)) return null;
  return word.startsWith("orientering") ? "D" : "C";
}

// Only a title that tells a date is sure not to be anything else when it comes again.
function isTitle(line: Line): boolean {
  return /\d{4}/.test(line.text) && documentKinds.some(([word]) => word.test(line.folded));
}

/** Index of the heading of the signatures; they stand last, so a point after it shows that it was none. */
function signaturesFrom(lines: readonly Line[]): number {
  const from = lines.findLastIndex((line) => signatureHeading.test(line.folded));
  if (from < 0 || lines.slice(from).some((line) => /^(?:punkt|pkt\.?) ?\d/.test(line.folded))) return lines.length;
  return from;
}
