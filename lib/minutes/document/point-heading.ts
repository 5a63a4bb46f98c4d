import { isBlank, type Line } from "../lines/line";
import type { CaseType } from "../minutes";
import { caseNumberOf, numberBehindTitle } from "../vocabulary/case-numbers";
import { sectionKindOf } from "../blocks/section-heading";

/** Where a point begins, and what its heading says. Indexes are into the lines. */
export type PointHeading = {
  index: number;
  number: number;
  title: string;
  caseType: CaseType | null;
  closed: boolean;
  caseNumber: string | null;
  /** First line after title and case number. */
  bodyIndex: number;
};

/** `Punkt 5: Title`, `Pkt. 5 - Title`, `Punkt 5. Title`; »Punkt 1 og 2 gennemgår …« is running text (003:339). */
export const pointLine = /^(?:(?:dagsordens)?punkt|pkt\.?|sag nr\.?)\s*(\d{1,3})\s*(?:[:.–-]\s*(.*))?$/i;
/** `5. Title` or `5 Title` in layouts without the word, which needs more to be believed. */
export const numberedLine = /^(\d{1,3})[.:]?\s+(\S.*)$/;
const casePrefix = /^([A-E])-sag\s*[:.–-]\s*/i;
const closedMark =
  /^lukket(?: sag| punkt)?\s*[:–-]\s*|^\(lukket(?: punkt| sag)?\)\s|\s*(?:[-–]\s*lukket(?: punkt| sag)?|\(lukket(?: punkt| sag)?\)|^lukket(?: punkt| sag)?)$/i;
/** `Åben sag` alone under the title says who may attend. */
const statusLine = /^(åbent?|lukket)(?: sag| punkt)?$/;

/**
 * Reads the heading that begins at a line: title, case number, what stands in front of the title, and where the text of the point begins.
 * @param number as printed
 * @param onItsLine what follows the number; empty where the title stands under it
 */
export function readHeading(lines: readonly Line[], index: number, number: number, onItsLine: string): PointHeading {
  // "Punkt 1" may stand alone, with the title under it.
  const under = onItsLine === "" ? nextPrinted(lines, index + 1) : null;
  const titleAt = under !== null && sectionKindOf(lines[under]) === null ? under : index;
  const firstLine = titleAt === index ? onItsLine : (lines[titleAt]?.text ?? "");
  const titleLines = [firstLine];
  let cursor = titleAt + 1;
  let caseNumber: string | null = null;
  const below = titleAt === index ? nextPrinted(lines, cursor) : null;
  const status = below === null ? null : statusLine.exec(lines[below]?.folded ?? "");
  if (status && below !== null) cursor = below + 1;
  const next = nextPrinted(lines, cursor);
  const afterNext = next === null ? null : nextPrinted(lines, next + 1);
  const numberAt = [next, afterNext].find((at) => at !== null && caseNumberOf(lines[at]?.text ?? "") !== null) ?? null;
  if (numberAt !== null) {
    // A title may wrap before the case number; then one line stands between (`referat-in-the-wild.md`, Where they come from).
    if (numberAt === afterNext && next !== null && !status && continuesTitle(lines, next)) titleLines.push(lines[next]?.text ?? "");
    if (numberAt === next || titleLines.length === 2) {
      caseNumber = caseNumberOf(lines[numberAt]?.text ?? "");
      cursor = numberAt + 1;
    }
  } else if (
    next === titleAt + 1 &&
    !status &&
    afterNext !== null &&
    continuesTitle(lines, next) &&
    sectionKindOf(lines[afterNext]) !== null
  ) {
    titleLines.push(lines[next]?.text ?? "");
    cursor = next + 1;
  }
  const closedBy = closedMark.test(firstLine) || status?.[1] === "lukket" || /^lukket(?![\p{L}])/iu.test(lines[numberAt ?? -1]?.text ?? "");
  const printed = titleLines.filter((line) => line !== "").join(" ");
  const prefix = casePrefix.exec(printed);
  const behind = caseNumber === null ? numberBehindTitle.exec(printed)?.groups : undefined;
  return {
    index,
    number,
    title: (behind?.title ?? printed).replace(casePrefix, "").trim(),
    caseType: caseTypeOf(prefix?.[1]),
    closed: closedBy || closedMark.test(printed.replace(casePrefix, "")),
    caseNumber: caseNumber ?? behind?.caseNumber ?? null,
    bodyIndex: cursor,
  };
}

function continuesTitle(lines: readonly Line[], index: number): boolean {
  const line = lines[index];
  return (
    line !== undefined &&
    sectionKindOf(line) === null &&
    !pointLine.test(line.text) &&
    !numberedLine.test(line.text) &&
    !/[.:]$/.test(line.text)
  );
}

function caseTypeOf(letter: string | undefined): CaseType | null {
  const upper = letter?.toUpperCase();
  return upper === "A" || upper === "B" || upper === "C" || upper === "D" || upper === "E" ? upper : null;
}

/** Index of the next line that is not blank, `from` included; null at the end. */
export function nextPrinted(lines: readonly Line[], from: number): number | null {
  for (let index = from; index < lines.length; index++) {
    const line = lines[index];
    if (line && !isBlank(line)) return index;
  }
  return null;
}
