import type { TextRun } from "../page/page-content";
import { makeLine, type PrintedLine } from "./printed-line";

/**
 * Gathers runs into lines, in the order in which the file sets them: a run goes on with the line when it shares its baseline, or is raised or lowered
 * beside it, and does not jump back over it. The order of the file is kept because it is the order of reading; positions alone would mix columns and cells.
 */
export function gatherLines(runs: readonly TextRun[], page: number): PrintedLine[] {
  const groups: TextRun[][] = [];
  let group: TextRun[] = [];
  for (const run of runs) {
    const last = group.at(-1);
    if (last && !continues(last, run)) {
      groups.push(group);
      group = [];
    }
    if (group.length > 0 || run.text.trim() !== "") group.push(run);
  }
  groups.push(group);
  return groups.flatMap((each) => makeLine(each, page) ?? []);
}

function continues(last: TextRun, run: TextRun): boolean {
  const sameBaseline = Math.abs(run.y - last.y) < Math.max(last.size, run.size) * 0.35;
  return (sameBaseline || isRaised(last, run)) && run.x >= last.x - 1;
}

/** The figure of a footnote or of a square metre: small beside the text that it touches, or the text that goes on after it. */
function isRaised(last: TextRun, run: TextRun): boolean {
  const [small, large] = last.size < run.size ? [last.size, run.size] : [run.size, last.size];
  const touches = Math.abs(run.x - (last.x + last.width)) < large * 0.3;
  return touches && small < large * 0.8 && Math.abs(run.y - last.y) < large * 0.6;
}
