import { cluster } from "../lines/cluster";
import type { JoiningStyle } from "../lines/join-text";
import type { PrintedLine, Segment } from "../lines/printed-line";
import { joinCell } from "./join-cell";
import type { Table } from "./table";

/** A table without rules, and which of the page's lines it is made of. */
export type LooseTable = { table: Table; lines: ReadonlySet<number> };

/** A stretch of text that may be a cell. `open` is false for a line that belongs to no loose table, where one must end. */
type Piece = Segment & { line: number; y: number; size: number; open: boolean };

type Column = { left: number; right: number };

const sameBaseline = 2.2;
/** A row's cells follow each other in the file within this many pieces. */
const lookAhead = 25;
const lowestGapOverPage = 40;
const listMark = /^(?:[•●▪◦-]|\d{1,2}[.)]|[a-z][.)])$/;
/** Two columns of longer text than this on average are columns of prose. */
const longestCell = 38;
const fewestLinesOfProse = 4;

/**
 * Finds tables without rules among the lines of a page. What proves a row is pieces that share a baseline with a wide gap between, close together in
 * the order of the file.
 * @param skipped lines that cannot be part: those of ruled tables and of the contents
 */
export function findLooseTables(lines: readonly PrintedLine[], skipped: (line: PrintedLine) => boolean, style: JoiningStyle): LooseTable[] {
  const pieces = lines.flatMap((line, index) => piecesOf(line, index, skipped(line)));
  const inRow = markRows(pieces);
  const tables: LooseTable[] = [];
  let start = 0;
  while (start < pieces.length) {
    const end = inRow[start] === true ? endOfTable(pieces, inRow, start) : start + 1;
    const table = inRow[start] === true ? readTable(pieces.slice(start, end), style) : null;
    if (table) tables.push(table);
    start = end;
  }
  return tables;
}

function piecesOf(line: PrintedLine, index: number, skipped: boolean): Piece[] {
  const whole = { left: line.left, right: line.right, text: line.text };
  const segments = skipped ? [whole] : line.segments.filter((segment) => !listMark.test(segment.text));
  return segments.map((segment) => ({ ...segment, line: index, y: line.y, size: line.size, open: !skipped }));
}

function markRows(pieces: readonly Piece[]): boolean[] {
  const inRow = pieces.map(() => false);
  for (const [first, piece] of pieces.entries()) {
    const mate = piece.open ? rowMate(pieces, first) : null;
    if (mate !== null) inRow.fill(true, first, mate + 1);
  }
  return inRow;
}

function rowMate(pieces: readonly Piece[], first: number): number | null {
  const piece = pieces[first];
  for (let index = first + 1; piece && index <= first + lookAhead; index++) {
    const other = pieces[index];
    if (!other?.open) return null;
    const beside = Math.abs(piece.y - other.y) < sameBaseline && other.left > piece.right + 6;
    const wordGap = other.line === piece.line && other.left - piece.right < Math.max(10, 1.4 * piece.size);
    if (beside && !wordGap) return index;
  }
  return null;
}

/** Goes on over one or two lines that are no row by themselves, and over the last lines of the last row's longest cell. */
function endOfTable(pieces: readonly Piece[], inRow: readonly boolean[], start: number): number {
  const first = pieces[start];
  const bridges = (index: number, length: number): boolean => {
    const between = pieces.slice(index, index + length);
    const [piece, last] = [pieces[index], pieces[index - 1]];
    if (inRow[index + length] !== true || !piece || !last || !first) return false;
    return between.every((each) => each.open) && piece.y - last.y < lowestGapOverPage && Math.abs(piece.size - first.size) < 0.6;
  };
  const isTail = (index: number): boolean => {
    const [piece, last] = [pieces[index], pieces[index - 1]];
    if (!piece?.open || !last || !first) return false;
    const gap = piece.y - last.y;
    const sameSize = Math.abs(piece.size - last.size) < 0.3 && Math.abs(piece.size - first.size) < 0.3;
    return sameSize && gap > 0 && gap < piece.size * 1.45 && Math.abs(piece.left - last.left) < 3;
  };
  let end = start;
  while (inRow[end] === true || bridges(end, 1) || bridges(end, 2)) end += 1;
  while (isTail(end)) end += 1;
  return end;
}

function readTable(pieces: readonly Piece[], style: JoiningStyle): LooseTable | null {
  const baselines = cluster(
    pieces.map((piece) => piece.y),
    sameBaseline,
  );
  const columns = columnsOf(pieces);
  if (baselines.length < 2 || columns.length < 2) return null;
  const columnOf = (piece: Piece) => columns.findIndex((column) => piece.left >= column.left - 3 && piece.left <= column.right + 3);
  const wideRows = baselines.filter((y) => new Set(pieces.filter((piece) => Math.abs(piece.y - y) < sameBaseline).map(columnOf)).size >= 2);
  if (wideRows.length < 2) return null;
  const characters = pieces.reduce((sum, piece) => sum + piece.text.length, 0);
  if (columns.length === 2 && characters / pieces.length > longestCell) return null;

  const starts = rowStarts(
    pieces,
    baselines,
    columns.map((_, index) => pieces.filter((piece) => columnOf(piece) === index)),
  );
  // Two columns of prose, each set by itself from top to bottom, are no row.
  if (columns.length === 2 && starts.length === 1 && baselines.length >= fewestLinesOfProse && isSetByColumn(pieces)) return null;
  const cells = starts.map(() => columns.map((): Piece[] => []));
  for (const piece of pieces) {
    const row = starts.findLastIndex((y) => piece.y >= y - sameBaseline);
    const column = columnOf(piece) >= 0 ? columnOf(piece) : columns.findIndex(({ right }) => right > piece.left);
    cells[Math.max(row, 0)]?.at(column)?.push(piece);
  }
  const rows = cells.map((row) => row.map((cell) => joinCell(inOrder(cell), null, style)));
  const table: Table = {
    rows: rows.filter((row) => row.some((cell) => cell !== "")),
    columns: columns.map((column) => column.left),
    ruled: false,
    openTop: false,
    openBottom: false,
  };
  return { table, lines: new Set(pieces.map((piece) => piece.line)) };
}

/** True where the file sets each line by itself, and all of one column before the other. */
function isSetByColumn(pieces: readonly Piece[]): boolean {
  const wholeLines = new Set(pieces.map((piece) => piece.line)).size === pieces.length;
  const upwards = pieces.filter((piece, index) => index > 0 && piece.y < (pieces[index - 1]?.y ?? 0) - piece.size);
  return wholeLines && upwards.length === 1;
}

/** Columns are where pieces overlap from above; pieces as wide as half the table span columns and say nothing. */
function columnsOf(pieces: readonly Piece[]): Column[] {
  const width = Math.max(...pieces.map((piece) => piece.right)) - Math.min(...pieces.map((piece) => piece.left));
  const narrow = pieces.filter((piece) => piece.right - piece.left < 0.55 * width).sort((a, b) => a.left - b.left);
  const columns: Column[] = [];
  for (const { left, right } of narrow) {
    const column = columns.at(-1);
    if (column && left < column.right + 4) column.right = Math.max(column.right, right);
    else columns.push({ left, right });
  }
  return columns;
}

/** A new row begins where the step down is clearly longer than from line to line inside a cell. */
function rowStarts(pieces: readonly Piece[], baselines: readonly number[], byColumn: readonly Piece[][]): number[] {
  const steps = byColumn.flatMap((column) => stepsOf(column.map((piece) => piece.y))).filter((step) => step > 3);
  const size = pieces[0]?.size ?? 11;
  const inCell = Math.min(...steps, 1e9);
  const everyLine = inCell > size * 1.5;
  return baselines.filter((y, index) => {
    const above = baselines[index - 1];
    return above === undefined || everyLine || y - above > Math.max(inCell * 1.22, size * 1.3);
  });
}

function stepsOf(heights: readonly number[]): number[] {
  const downwards = [...heights].sort((a, b) => a - b);
  return downwards.slice(1).map((height, index) => height - (downwards[index] ?? height));
}

function inOrder(cell: readonly Piece[]): Piece[] {
  return [...cell].sort((a, b) => a.y - b.y || a.left - b.left);
}
