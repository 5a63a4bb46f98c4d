import type { TextRun } from "./page-content";

/** How near the second print lies, as a share of the type's size; further apart it is a shadow, or another text. */
const nearest = 0.08;
/** The second print of a run follows within this many. */
const lookBack = 4;

/** Text that is printed twice, a hair apart, is how some programs make it bold: it is read once. */
export function withoutOverprint(runs: readonly TextRun[]): TextRun[] {
  const kept: TextRun[] = [];
  for (const run of runs) {
    const first = kept.slice(-lookBack).find((other) => isSame(other, run));
    if (first && run.text.trim() !== "") first.bold = true;
    else kept.push({ ...run });
  }
  return kept;
}

function isSame(one: TextRun, other: TextRun): boolean {
  const reach = one.size * nearest;
  return one.text === other.text && Math.abs(one.x - other.x) < reach && Math.abs(one.y - other.y) < reach;
}
