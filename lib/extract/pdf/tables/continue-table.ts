import { type JoiningStyle, joinText } from "../lines/join-text";
import type { Table } from "./table";

const mostHeadRows = 2;

/** True where the table that opens a page has the columns of the one that closed the page before. */
export function sameColumns(before: Table, next: Table): boolean {
  const reach = before.ruled ? 4 : 14;
  return (
    before.ruled === next.ruled &&
    before.columns.length === next.columns.length &&
    before.columns.every((column, index) => Math.abs(column - (next.columns[index] ?? 0)) < reach)
  );
}

/** Goes on with a table over a page break: a repeated head is dropped, and a row that the break parted is made whole. */
export function continueTable(before: Table, next: Table, style: JoiningStyle): Table {
  const repeated = repeatedHead(before, next);
  let rest = next.rows.slice(repeated);
  const rows = [...before.rows];
  const [last, first] = [rows.at(-1), rest[0]];
  const partedByRules = before.openBottom && (next.openTop || repeated > 0);
  if (before.ruled && last && first && (partedByRules || isRestOf(last, first))) {
    rows[rows.length - 1] = last.map((cell, column) => joinText(cell, first[column] ?? "", style));
    rest = rest.slice(1);
  }
  return { ...before, rows: [...rows, ...rest], openBottom: next.openBottom };
}

function repeatedHead(before: Table, next: Table): number {
  const same = (row: number) => next.rows[row] !== undefined && next.rows[row].join("\t") === before.rows[row]?.join("\t");
  let rows = 0;
  while (rows < mostHeadRows && same(rows)) rows += 1;
  return rows;
}

/** Few cells, none in the first column, and each under a cell that has text: the rest of the row above. */
function isRestOf(last: readonly string[], first: readonly string[]): boolean {
  const filled = first.filter((cell) => cell !== "").length;
  const under = first.every((cell, column) => cell === "" || last[column] !== "");
  return filled <= Math.ceil(first.length / 2) && first[0] === "" && last[0] !== "" && under;
}
