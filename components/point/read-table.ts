import { withoutTags } from "./without-tags";

/** A cell as shown: `numeric` follows its column, `header` heads its row or column, `span` is how many columns it takes. */
export type Cell = { text: string; numeric: boolean; header: boolean; span: number };

/** A row of values; `total` where it sums the others up. */
export type Row = { cells: Cell[]; total: boolean };

const NUMBER = /^[-−+]?\s?\d[\d.,\s]*(?:%|kr\.?|pct\.?)?$/u;
/** An amount, not a year or a column number: such a row holds values, not headings. */
const AMOUNT = /\d[.,]\d|%/u;
const YEAR = /^(?:19|20)\d\d$/u;
const TOTAL = /^(?:i alt|samlet|total|sum)(?![\p{L}\d])/iu;
/** From here on a cell is prose and not a value. */
const PROSE = 60;

/**
 * What the printed rows do not say: which are headings, which columns hold figures, which cells name their row. No cell is dropped; short rows are
 * filled up, prose at a row's end takes the empty columns after it, and a hyphen before a figure becomes a minus.
 */
export function readTable(rows: string[][]): { head: Cell[][]; body: Row[] } {
  const width = Math.max(...rows.map((row) => row.length));
  const full = rows.map((row) => Array.from({ length: width }, (_, column) => withoutTags(row[column] ?? "")));
  const headRows = countHeadRows(full);
  const values = full.slice(headRows);
  const numeric = Array.from({ length: width }, (_, column) => isNumeric(values.map((row) => row[column] ?? "")));

  const cell = (text: string, column: number, header: boolean): Cell => ({
    text: text.replace(/^-(?=\s?\d)/u, "−"),
    numeric: numeric[column] ?? false,
    header: header && text !== "",
    span: 1,
  });
  return {
    head: full.slice(0, headRows).map((row) => row.map((text, column) => cell(text, column, true))),
    body: values.map((row) => ({
      cells: joinProse(row.map((text, column) => cell(text, column, column === 0 && !numeric[0]))),
      total: TOTAL.test(row[0] ?? ""),
    })),
  };
}

/** The first row, where it holds no amounts, and a second one that only adds years below it. */
function countHeadRows([first, second, ...rest]: string[][]): number {
  if (first === undefined || second === undefined || first.some((text) => NUMBER.test(text) && AMOUNT.test(text))) return 0;
  const onlyYears = second[0] === "" && second.some((text) => text !== "") && second.every((text) => text === "" || YEAR.test(text));
  return onlyYears && rest.length > 0 ? 2 : 1;
}

function isNumeric(column: string[]): boolean {
  const filled = column.filter((text) => text !== "" && text !== "-");
  return filled.length > 0 && filled.every((text) => NUMBER.test(text));
}

function joinProse(cells: Cell[]): Cell[] {
  const last = cells.findLastIndex(({ text }) => text !== "");
  const prose = cells[last];
  if (prose === undefined || prose.text.length < PROSE) return cells;
  return [...cells.slice(0, last), { ...prose, span: cells.length - last }];
}
