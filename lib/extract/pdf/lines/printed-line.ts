import type { TextRun } from "../page/page-content";

/** A stretch of a line with no wide gap in it: a cell of a table, or the whole line. */
export type Segment = { left: number; right: number; text: string };

/** A line as it is printed. `y` is its baseline; `boldness` the share of its characters that are bold. */
export type PrintedLine = {
  page: number;
  left: number;
  right: number;
  y: number;
  size: number;
  boldness: number;
  text: string;
  runs: TextRun[];
  segments: Segment[];
};

/** True where a line is bold from end to end; a full stop in another font does not count. */
export function isBold(line: PrintedLine): boolean {
  return line.boldness > 0.95;
}

/** Makes a line of runs that stand beside each other; null when nothing of them is visible. */
export function makeLine(allRuns: readonly TextRun[], page: number): PrintedLine | null {
  const runs = allRuns.filter((run) => run.text.trim() !== "");
  const [first] = runs;
  if (!first) return null;
  const characters = sum(runs.map(visibleLength));
  const bold = sum(runs.filter((run) => run.bold).map(visibleLength));
  return {
    page,
    left: Math.min(...runs.map((run) => run.x)),
    right: Math.max(...runs.map(visibleRight)),
    y: first.y,
    size: usualSize(runs),
    boldness: bold / characters,
    text: joinRuns(runs),
    runs,
    segments: segmentsOf(runs),
  };
}

function visibleLength(run: TextRun): number {
  return run.text.trim().length;
}

// Spaces at the end of a run have width but print nothing.
function visibleRight(run: TextRun): number {
  return run.x + run.width * (run.text.trimEnd().length / run.text.length);
}

/** The size, to a quarter of a point, in which most characters are set. */
function usualSize(runs: readonly TextRun[]): number {
  const lengths = new Map<number, number>();
  for (const run of runs) {
    const size = Math.round(run.size * 4) / 4;
    lengths.set(size, (lengths.get(size) ?? 0) + run.text.length);
  }
  return [...lengths].reduce((most, entry) => (entry[1] > most[1] ? entry : most), [0, 0])[0];
}

function segmentsOf(runs: readonly TextRun[]): Segment[] {
  const groups: { right: number; runs: TextRun[] }[] = [];
  for (const run of [...runs].sort((a, b) => a.x - b.x)) {
    const group = groups.at(-1);
    const widestSpace = Math.max(7, run.size * 1.1);
    if (group && run.x - group.right <= widestSpace) {
      group.runs.push(run);
      group.right = Math.max(group.right, run.x + run.width);
    } else groups.push({ right: run.x + run.width, runs: [run] });
  }
  return groups.map((group) => ({ left: group.runs[0]?.x ?? 0, right: group.right, text: joinRuns(group.runs) }));
}

/** The runs' text, with a space wherever the gap between two is wider than the space inside a word. */
function joinRuns(runs: readonly TextRun[]): string {
  let text = "";
  let end: number | null = null;
  for (const run of runs) {
    const apart = end !== null && run.x - end > run.size * 0.18;
    if (apart && !/\s$/.test(text) && !/^\s/.test(run.text)) text += " ";
    text += run.text;
    end = run.x + run.width;
  }
  return text.replace(/\s+/g, " ").trim();
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
