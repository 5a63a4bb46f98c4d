import { gatherLines } from "../lines/gather-lines";
import type { JoiningStyle } from "../lines/join-text";
import type { PrintedLine } from "../lines/printed-line";
import type { TextRun } from "../page/page-content";
import type { Grid } from "./grid";
import { joinCell } from "./join-cell";
import { splitAtRules } from "./split-run";
import type { Table } from "./table";

/** Text stands this far inside its cell, left and right together, in every producer seen. */
const padding = 5;

/** True where a line stands inside a grid. */
export function standsIn(grid: Grid, line: PrintedLine): boolean {
  const middle = line.y - line.size * 0.3;
  const [left, right, top, bottom] = [grid.columns[0], grid.columns.at(-1), grid.rows[0], grid.rows.at(-1)];
  if (left === undefined || right === undefined || top === undefined || bottom === undefined) return false;
  return middle >= top - 1 && middle <= bottom + 1 && line.left >= left - 4 && line.left <= right + 4;
}

/** Reads the lines that stand in a grid as its cells. */
export function readRuledTable(grid: Grid, lines: readonly PrintedLine[], style: JoiningStyle): Table {
  const [rowCount, columnCount] = [grid.rows.length - 1, grid.columns.length - 1];
  const cells = Array.from({ length: rowCount }, () => Array.from({ length: columnCount }, (): TextRun[] => []));
  for (const run of lines.flatMap((line) => line.runs).flatMap((each) => splitAtRules(each, grid.vertical))) {
    const row = spaceOf(grid.rows, run.y - run.size * 0.3);
    const column = spaceOf(grid.columns, run.x + Math.min(run.width / 2, 3));
    cells[row]?.[column]?.push(run);
  }
  const rows = cells.map((row) => row.map((runs, column) => cellText(runs, widthOf(grid, column), style)));
  return {
    rows: rows.filter((row) => row.some((cell) => cell !== "")),
    columns: grid.columns,
    ruled: true,
    openTop: grid.openTop,
    openBottom: grid.openBottom,
  };
}

function cellText(runs: readonly TextRun[], width: number, style: JoiningStyle): string {
  return joinCell(gatherLines(runs, 0), width, style);
}

function widthOf(grid: Grid, column: number): number {
  return (grid.columns[column + 1] ?? 0) - (grid.columns[column] ?? 0) - padding;
}

/** The space between two edges in which a place lies; the first or last one for what lies outside. */
function spaceOf(edges: readonly number[], place: number): number {
  const beyond = edges.findIndex((edge) => place < edge - 1);
  if (beyond < 0) return edges.length - 2;
  return Math.max(0, beyond - 1);
}
