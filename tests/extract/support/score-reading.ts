import type { SourceLine } from "@/lib/minutes/source-line";

/** One block of a document as it was before it was printed. A cell is a list of paragraphs. */
export type TrueBlock = { id: number; type: string; text?: string; rows?: string[][][] };

export type Score = { f1: number; expected: number; read: number; missed: string[]; extra: string[] };

export type ReadingScore = {
  paragraphs: Score;
  headings: Score;
  cells: Score;
  /** Of the blocks that were found word for word: the share that begins on the right page. */
  startPages: number;
};

const paragraphTypes = ["p", "li", "meta", "case"];
const headingTypes = ["title", "tochead", "h1", "h2", "h3"];

/**
 * Scores a reading against what was printed. A block counts only where it was found word for word, white space aside; each is counted as often as
 * it stands in the document. F1 = 2 × found ÷ (printed + read). Paragraphs are running text, list items with their marks, the lines under the title
 * and case numbers. A table cell is its column and its text; empty cells are not counted.
 */
export function scoreReading(
  truth: readonly TrueBlock[],
  pages: Readonly<Record<string, number>>,
  lines: readonly SourceLine[],
): ReadingScore {
  const printed = lines.filter((line) => line.text.trim() !== "");
  const isHeading = (line: SourceLine) => line.heading !== null;
  const isParagraph = (line: SourceLine) => line.heading === null && line.cells === null && !line.text.includes("\t");
  const textsOf = (types: string[]) => truth.filter(({ type }) => types.includes(type)).map(({ text = "" }) => squash(text));
  const rows = truth.flatMap((block) => block.rows ?? []).map((row) => row.map((cell) => cell.join(" ")));
  return {
    paragraphs: compare(
      textsOf(paragraphTypes),
      printed.filter(isParagraph).map((line) => squash(line.text)),
    ),
    headings: compare(
      textsOf(headingTypes),
      printed.filter(isHeading).map((line) => squash(line.text)),
    ),
    cells: compare(
      rows.flatMap(cellKeys),
      printed.flatMap((line) => cellKeys(line.cells ?? [])),
    ),
    startPages: shareOnRightPage(truth, pages, printed),
  };
}

/** White space as one space. */
export function squash(text: string): string {
  return text
    .replace(/\u00ad/g, "")
    .replace(/\s+/g, " ")
    .trim();
}

/** Compares two collections in which the same text may stand several times. */
export function compare(expected: readonly string[], read: readonly string[]): Score {
  const left = new Map<string, number>();
  for (const text of read) left.set(text, (left.get(text) ?? 0) + 1);
  const missed = expected.filter((text) => {
    const count = left.get(text) ?? 0;
    left.set(text, count - 1);
    return count <= 0;
  });
  const extra = [...left].flatMap(([text, count]) => Array.from({ length: Math.max(0, count) }, () => text));
  const f1 = (2 * (expected.length - missed.length)) / Math.max(1, expected.length + read.length);
  return { f1, expected: expected.length, read: read.length, missed, extra };
}

function cellKeys(row: readonly string[]): string[] {
  return row.map((cell, column) => `${column}|${squash(cell)}`).filter((key) => !key.endsWith("|"));
}

/** Blocks and lines are paired in order, so that a text that stands several times is held to its own place. */
function shareOnRightPage(truth: readonly TrueBlock[], pages: Readonly<Record<string, number>>, lines: readonly SourceLine[]): number {
  let [from, found, right] = [0, 0, 0];
  for (const { id, text } of truth) {
    const page = pages[id];
    if (text === undefined || page === undefined) continue;
    const at = lines.findIndex((line, index) => index >= from && squash(line.text) === squash(text));
    if (at < 0) continue;
    from = at + 1;
    found += 1;
    if (lines[at]?.page === page) right += 1;
  }
  return right / Math.max(1, found);
}
