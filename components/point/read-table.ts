/** A cell as shown: `numeric` follows its column, `header` is the first cell of a row that names it. */
export type Cell = { text: string; numeric: boolean; header: boolean };

const NUMBER = /^[-−+]?\s?\d[\d.,\s]*(?:%|kr\.?|pct\.?)?$/u;
/** An amount, not a year or a column number: such a row holds values, not headings. */
const AMOUNT = /\d[.,]\d|%/u;

/**
 * What the printed rows do not say: whether the first is a heading, which columns hold figures, which cells name their row.
 * No cell is dropped; short rows are filled up, and a hyphen before a figure becomes a minus.
 */
export function readTable(rows: string[][]): { head: Cell[] | null; body: Cell[][] } {
  const width = Math.max(...rows.map((row) => row.length));
  const full = rows.map((row) => Array.from({ length: width }, (_, column) => row[column]?.trim() ?? ""));
  const [first, ...rest] = full;
  const headed = first !== undefined && rest.length > 0 && !first.some((text) => NUMBER.test(text) && AMOUNT.test(text));
  const values = headed ? rest : full;
  const numeric = Array.from({ length: width }, (_, column) => isNumeric(values.map((row) => row[column] ?? "")));

  const cell = (text: string, column: number, header: boolean): Cell => ({
    text: text.replace(/^-(?=\s?\d)/u, "−"),
    numeric: numeric[column] ?? false,
    header,
  });
  return {
    head: headed ? first.map((text, column) => cell(text, column, true)) : null,
    body: values.map((row) => row.map((text, column) => cell(text, column, column === 0 && text !== "" && !numeric[0]))),
  };
}

function isNumeric(column: string[]): boolean {
  const filled = column.filter((text) => text !== "" && text !== "-");
  return filled.length > 0 && filled.every((text) => NUMBER.test(text));
}
