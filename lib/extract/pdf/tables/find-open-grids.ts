import { cluster } from "../lines/cluster";
import type { PageLines } from "../lines/page-lines";
import type { PrintedLine } from "../lines/printed-line";
import type { Box } from "../page/page-content";
import type { Grid } from "./grid";

/** The edges of cells that stand side by side: where they part, and at which height. */
type Border = { y: number; breaks: number[] };

/** Edges that come this near each other meet. */
const reach = 2.5;
const [sameHeight, sameColumn] = [1.5, 3];
/** No row of a table without vertical rules is higher than this share of a page. */
const highestRow = 0.4;

/**
 * Finds tables whose cells have no rules between them, only one above or below each, or a colour behind them: what parts the cells is where the rules,
 * or the colours, of two of them meet.
 * @param taken tables that are known by all their rules
 */
export function findOpenGrids(page: PageLines, taken: readonly Grid[]): Grid[] {
  const isTaken = (y: number) => taken.some(({ rows }) => y >= (rows[0] ?? 0) - reach && y <= (rows.at(-1) ?? 0) + reach);
  const edges = [...page.horizontal, ...page.boxes.flatMap(edgesOf)].filter((edge) => !isTaken(edge.y));
  const borders = bordersOf(edges);
  const groups: Border[][] = [];
  for (const border of borders) {
    const group = groups.at(-1);
    if (group && goesOn(group, border, page)) group.push(border);
    else groups.push([border]);
  }
  return groups.flatMap((group) => toGrid(group, page.lines) ?? []);
}

function edgesOf({ left, right, top, bottom }: Box): PageLines["horizontal"] {
  return [
    { left, right, y: top },
    { left, right, y: bottom },
  ];
}

/** Rules at one height that meet end to end. One rule alone says nothing of columns. */
function bordersOf(edges: PageLines["horizontal"]): Border[] {
  const heights = cluster(
    edges.map(({ y }) => y),
    sameHeight,
  );
  return heights.flatMap((y) => {
    const here = edges.filter((edge) => Math.abs(edge.y - y) <= sameHeight).sort((a, b) => a.left - b.left || a.right - b.right);
    const chain: typeof here = [];
    for (const edge of here) {
      const last = chain.at(-1);
      if (!last || Math.abs(edge.left - last.right) <= reach) chain.push(edge);
      else if (edge.left > last.right + reach) return [];
    }
    const last = chain.at(-1);
    return last && chain.length > 1 ? [{ y, breaks: [...chain.map(({ left }) => left), last.right] }] : [];
  });
}

/** The same table: as wide, parted at the same places where it is parted, and with one row between that keeps to its columns. */
function goesOn(group: readonly Border[], border: Border, page: PageLines): boolean {
  const [first, last] = [group[0], group.at(-1)];
  if (!first || !last || border.y - last.y > page.height * highestRow) return false;
  const asWide = [0, -1].every((end) => Math.abs((border.breaks.at(end) ?? 0) - (first.breaks.at(end) ?? 0)) < sameColumn);
  const columns = columnsOf(group);
  const alike = isAmong(border.breaks, columns) || isAmong(columns, border.breaks);
  const between = page.lines.filter((line) => line.y > last.y && line.y < border.y);
  return asWide && alike && isOneRow(between, last.y) && between.every((line) => fits(line, columnsOf([...group, border])));
}

/** A cell that spans several columns leaves breaks out; it adds none. */
function isAmong(breaks: readonly number[], columns: readonly number[]): boolean {
  return breaks.every((place) => columns.some((column) => Math.abs(column - place) < sameColumn));
}

/** Inside a row lines stand as close as running text; a wider gap is the end of one table and the beginning of another. */
function isOneRow(lines: readonly PrintedLine[], top: number): boolean {
  const downwards = [...lines].sort((a, b) => a.y - b.y);
  return downwards.every((line, index) => {
    const above = downwards[index - 1];
    return line.y - (above?.y ?? top) < line.size * (above ? 1.8 : 2.4);
  });
}

function columnsOf(borders: readonly Border[]): number[] {
  return cluster(
    borders.flatMap(({ breaks }) => breaks),
    sameColumn,
  );
}

/** True where every piece of a line stands between two edges; one that begins at an edge may span several columns. */
function fits(line: PrintedLine, columns: readonly number[]): boolean {
  return line.runs.every((run) => {
    const width = run.width * (run.text.trimEnd().length / run.text.length);
    return !columns.some((edge, index) => index > 0 && run.x < edge - sameColumn && run.x + width > edge + sameColumn);
  });
}

function toGrid(borders: readonly Border[], lines: readonly PrintedLine[]): Grid | null {
  const columns = columnsOf(borders);
  const [first, last] = [borders[0], borders.at(-1)];
  if (!first || !last || columns.length < 3) return null;
  const [above, below] = [rowBeside(lines, columns, first.y, -1), rowBeside(lines, columns, last.y, 1)];
  const rows = [...(above ? [above.edge] : []), ...borders.map(({ y }) => y), ...(below ? [below.edge] : [])];
  const [top, bottom] = [rows[0], rows.at(-1)];
  if (rows.length < 3 || top === undefined || bottom === undefined) return null;
  const vertical = columns.slice(1, -1).map((x) => ({ x, top, bottom }));
  return { columns, rows, openTop: above?.reachesEnd ?? false, openBottom: below?.reachesEnd ?? false, vertical };
}

/**
 * The row that stands outside the first or last rule: the head above the only rule, the row of no colour below the last, or one that a page break
 * parts. Its lines stand close to the rule and to each other, and in more columns than one, or at the page's end in a column that no other text has.
 */
function rowBeside(
  lines: readonly PrintedLine[],
  columns: readonly number[],
  y: number,
  way: 1 | -1,
): { edge: number; reachesEnd: boolean } | null {
  const onward = lines.filter((line) => (line.y - y) * way > 0).sort((a, b) => (a.y - b.y) * way);
  const row: PrintedLine[] = [];
  for (const line of onward) {
    const gap = (line.y - (row.at(-1)?.y ?? y)) * way;
    if (gap > line.size * (row.length === 0 ? 2 : 1.4) || !fits(line, columns) || !isWithin(line, columns)) break;
    row.push(line);
  }
  const outermost = row.at(-1);
  const filled = new Set(row.flatMap((line) => line.runs.map((run) => columns.findLastIndex((column) => column <= run.x + sameColumn))));
  const reachesEnd = row.length === onward.length;
  if (!outermost || (filled.size < 2 && !(reachesEnd && !filled.has(0)))) return null;
  return { edge: way < 0 ? outermost.y - outermost.size : outermost.y + outermost.size * 0.4, reachesEnd };
}

function isWithin(line: PrintedLine, columns: readonly number[]): boolean {
  return line.left >= (columns[0] ?? 0) - reach && line.right <= (columns.at(-1) ?? 0) + reach;
}
