import { isBlank, type Line } from "../lines/line";
import type { AgendaPoint, Minutes } from "../minutes";
import type { Contents } from "./contents";
import { strayBefore } from "./front-matter";

/** Heading and case number: a title over two lines and one line for the number. */
const headingLines = 3;

/**
 * The printed lines that lie in no node: neither in the title or the contents, nor in a point's heading, nor in a section. Counted from the finished
 * tree, independently of how it was built.
 * @param contents where they were found in front of the points
 */
export function findUnplaced(
  lines: readonly Line[],
  points: readonly AgendaPoint[],
  contents: Pick<Contents, "from" | "end">,
): Minutes["unplaced"] {
  const covered = new Set<number>();
  const first = points[0]?.line ?? Infinity;
  const front = lines.filter(({ number }) => number < first);
  const stray = new Set(strayBefore(front, points, contents));
  for (const line of front) if (!stray.has(line)) covered.add(line.number);
  for (const point of points) {
    const body = point.sections[0]?.line ?? point.endLine + 1;
    const heading = lines.slice(point.line - 1, body - 1).filter((line) => !isBlank(line));
    for (const line of heading.slice(0, headingLines)) covered.add(line.number);
    for (const section of point.sections) for (let number = section.line; number <= section.endLine; number++) covered.add(number);
  }
  return lines.filter((line) => !isBlank(line) && !covered.has(line.number)).map(({ number, text }) => ({ line: number, text }));
}
