import { textWidth } from "../lines/text-width";
import { cleanText, type OddCharacters } from "./clean-text";
import type { Point } from "./matrix";
import type { TextRun } from "./page-content";
import type { WrittenText } from "./read-annotations";

/** Type is no larger in a field that is filled in, however high the field is. */
const largestSize = 11;
const pitch = 1.2;

/** What is written upon a page as runs, line by line from the top of its rectangle; where exactly it stands in there is not known. */
export function toRuns(
  { text, rectangle: [left, bottom, right, top] }: WrittenText,
  place: (stored: Point) => Point,
  odd: OddCharacters,
): TextRun[] {
  const lines = text.split(/\r\n|\r|\n/).filter((line) => line.trim() !== "");
  const [[x1, y1], [x2, y2]] = [place([left, top]), place([right, bottom])];
  const [x, upper, height] = [Math.min(x1, x2), Math.min(y1, y2), Math.abs(y2 - y1)];
  const size = Math.min(largestSize, (height / lines.length) * 0.75);
  return lines.map((line, index) => {
    const cleaned = cleanText(line, odd);
    const y = lines.length === 1 ? upper + height / 2 + size * 0.35 : upper + size * (1 + index * pitch);
    return { text: cleaned, x, y, width: textWidth(cleaned) * size, size, bold: false };
  });
}

/** Puts a run where it is read: after what stands before it on its line, else after the line above. The file has it behind everything else. */
export function insertRun(runs: readonly TextRun[], run: TextRun): TextRun[] {
  const beside = runs.findLastIndex((other) => Math.abs(other.y - run.y) < run.size * 0.5 && other.x <= run.x);
  if (beside >= 0) {
    const { y } = runs[beside] ?? run;
    return runs.toSpliced(beside + 1, 0, { ...run, y });
  }
  const below = runs.findIndex((other) => other.y > run.y);
  return runs.toSpliced(below < 0 ? runs.length : below, 0, run);
}
