import type { TextRun } from "../page/page-content";
import { makeLine, type PrintedLine } from "./printed-line";

/**
 * Gathers runs into lines, in the order in which the file sets them: a run goes on with the line when it shares its baseline and does not jump
 * back over it. The order of the file is kept because it is the order of reading; positions alone would mix columns and cells.
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
  return sameBaseline && run.x >= last.x - 1;
}
