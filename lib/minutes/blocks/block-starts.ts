import type { Line } from "../lines/line";

/** How a list item is marked: the mark itself is no part of the value (convention 1). */
export type ListMark = { ordered: boolean; length: number; /** The printed number, to see a list begin anew. */ number: number | null };

/**
 * THE PLACE for list marks. Marks may be stacked (`- 1)`, 000:1208); a lone `?` is a bullet that lost its sign (003:1039).
 */
const marks: readonly (readonly [pattern: RegExp, ordered: boolean])[] = [
  [/^[-–•●▪◦·*]\s+\d{1,2}[.)]\s+(?=\S)/, true],
  [/^[-–•●▪◦·*](?:\s+|(?=\p{Lu}))(?=\S)/u, false],
  [/^\?\s+(?=\p{Lu})/u, false],
  [/^\d{1,2}[.)]\s+(?=\S)/, true],
  [/^[a-z][.)]\s+(?=\S)/i, true],
  [/^(?:At|Ad)\s\d{1,2}[.:)]?\s*[-:]?\s+(?=\S)/, true],
];

/** The mark that opens a list item; null where the line is none. Only the first five kinds are stripped from values; `At 1:` is words. */
export function listMarkOf(line: Line): ListMark | null {
  for (const [pattern, ordered] of marks) {
    const match = pattern.exec(line.text);
    if (!match) continue;
    const number = ordered ? /\d+/.exec(match[0])?.[0] : undefined;
    return { ordered, length: /^A[td]/.test(match[0]) ? 0 : match[0].length, number: number === undefined ? null : Number(number) };
  }
  return null;
}

/** True for a row of a table: cells parted by tabs, or cells given by the source. */
export function isTableRow(line: Line): boolean {
  return line.cells !== null || line.raw.trim().includes("\t") || (line.raw.includes("\t") && line.text !== "" && /\S\t/.test(line.raw));
}

/** A row of dashes under a table's head (002:499), or a Markdown table's rule. */
export function isTableRule(line: Line): boolean {
  return /^[-–_=|:+\s]{5,}$/.test(line.text) && /[-–_=]{3}/.test(line.text);
}

const longestHeading = 120;

/**
 * True for a sub-heading: the source says so, or a short line stands alone without the sign that ends a sentence and does not lead in a list.
 * A heading may be long and even end in a preposition (002:569, 000:106), so only length and punctuation can tell.
 */
export function isSubHeading(line: Line, before: Line | undefined, after: Line | undefined, next: Line | undefined): boolean {
  if (line.heading !== null) return line.text.length <= 2 * longestHeading;
  const alone = (before === undefined || before.text === "") && (after === undefined || after.text === "");
  if (!alone || next === undefined || line.text.length > longestHeading) return false;
  return !/[.,:;!?"”»)]$/.test(line.text) && /^[\p{Lu}\d"”»]/u.test(line.text) && !isTableRow(next);
}

/** True for a numbered sub-heading (`1. Service`, `Ad 2. Vurderingen`, `A. Mur med porte`): alone, without a closing sign, and text under it, not another mark. */
export function isNumberedHeading(line: Line, before: Line | undefined, after: Line | undefined, next: Line | undefined): boolean {
  if (!listMarkOf(line)?.ordered || /^[-–•●▪◦·*]/.test(line.text) || next === undefined) return false;
  const alone = (before === undefined || before.text === "") && after?.text === "";
  const heads = alone && line.text.length <= longestHeading && !/[.,:;!?]$/.test(line.text);
  return heads && listMarkOf(next) === null && /^[\p{Lu}"”»]/u.test(next.text) && !isTableRow(next);
}

/** True where a paragraph was cut by a page break: no end of a sentence, and the next printed line goes on in lower case (000:667). */
export function continuesAcrossPage(line: Line, next: Line): boolean {
  return /[\p{L}\d,–-]$/u.test(line.text) && /^\p{Ll}/u.test(next.text) && listMarkOf(next) === null && next.heading === null;
}
