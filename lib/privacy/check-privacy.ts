import { findCprNumbers, type TextRange } from "./find-cpr-numbers";
import { findHints, type HintKind } from "./find-hints";
import { maskRanges } from "./mask";

/** A line of a document, as far as this check needs it. */
export type CheckedLine = { number: number; text: string; cells: string[] | null };

/**
 * Something in a document that may be about a private person. `start` counts from the beginning of line `line`, which a number split over lines may
 * leave: it ends in `endLine`. Line 0 is the file's name, and negative lines are its metadata, from -1 on.
 */
export type PrivacyFinding = { kind: "cpr" | HintKind; line: number; endLine: number; start: number };

/** What a document holds of personal data, and its lines without the digits of the numbers. */
export type PrivacyReport<Line extends CheckedLine> = { findings: PrivacyFinding[]; lines: Line[] };

/**
 * Checks the lines of a document. What may be a personal number is masked in them, so that nothing that is made of the lines ever holds it.
 * @param cleared places of numbers that a person has looked at and found to be none: they stand as printed
 */
export function checkPrivacy<Line extends CheckedLine>(lines: readonly Line[], cleared: readonly PrivacyPlace[] = []): PrivacyReport<Line> {
  const { text, starts } = joined(lines);
  const numbers = findCprNumbers(text).map((range) => ({ range, finding: findingOf("cpr", range, lines, starts) }));
  const hidden = numbers.filter(({ finding }) => !cleared.some((place) => isAt(place, finding))).map(({ range }) => range);
  const masked = maskRanges(text, hidden);
  const hints = findHints(masked).map(({ kind, ...range }) => findingOf(kind, range, lines, starts));
  return {
    findings: [...numbers.map(({ finding }) => finding), ...hints],
    lines: lines.map((line, index) => withText(line, masked.slice(starts[index], (starts[index] ?? 0) + line.text.length))),
  };
}

/** Where a finding begins. */
export type PrivacyPlace = Pick<PrivacyFinding, "line" | "start">;

function isAt(place: PrivacyPlace, finding: PrivacyFinding): boolean {
  return place.line === finding.line && place.start === finding.start;
}

function joined(lines: readonly CheckedLine[]): { text: string; starts: number[] } {
  const starts: number[] = [];
  let length = 0;
  for (const { text } of lines) {
    starts.push(length);
    length += text.length + 1;
  }
  return { text: lines.map(({ text }) => text).join("\n"), starts };
}

function findingOf(
  kind: PrivacyFinding["kind"],
  { start, end }: TextRange,
  lines: readonly CheckedLine[],
  starts: readonly number[],
): PrivacyFinding {
  const [first, last] = [lineAt(starts, start), lineAt(starts, end - 1)];
  return { kind, line: lines[first]?.number ?? 0, endLine: lines[last]?.number ?? 0, start: start - (starts[first] ?? 0) };
}

/** The last line that begins at or before a place, found by halving. */
function lineAt(starts: readonly number[], place: number): number {
  let [low, high] = [0, starts.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((starts[middle] ?? 0) <= place) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Cells are parted by tabs in the text, and masking moves none. */
function withText<Line extends CheckedLine>(line: Line, text: string): Line {
  return text === line.text ? line : { ...line, text, cells: line.cells && text.split("\t") };
}
