import { type Options, stringify } from "csv-stringify/sync";

/** What a cell may hold. Dates and addresses are text. */
export type Cell = string | number | boolean | null;

/** The media type of every CSV file: its first row is headings (RFC 4180). */
export const csvMediaType = "text/csv; charset=utf-8; header=present";

/** The one dialect of all CSV files, in the words of Frictionless Data's Table Dialect. */
export const csvDialect = {
  delimiter: ",",
  lineTerminator: "\r\n",
  quoteChar: '"',
  doubleQuote: true,
  header: true,
  encoding: "UTF-8 with byte order mark",
  trueValue: "ja",
  falseValue: "nej",
  missingValue: "",
  formulaEscape: "'",
} as const;

/** Every line break is quoted, not only the sign that ends a row. A text that begins as a formula does gets an apostrophe in front, so that nothing printed in a referat is ever run (OWASP, CSV injection). */
const options: Options = {
  delimiter: csvDialect.delimiter,
  record_delimiter: csvDialect.lineTerminator,
  quote_record_delimiter: true,
  escape_formulas: true,
  cast: { boolean: (value) => (value ? csvDialect.trueValue : csvDialect.falseValue) },
};

/** A whole CSV file. Spreadsheets know UTF-8 by the mark it begins with. */
export function csvText(headings: readonly string[], rows: Cell[][]): string {
  return stringify([headings, ...rows], { ...options, bom: true });
}

/** A CSV file piece by piece, as its rows are read. */
export async function* csvPieces(headings: readonly string[], rows: AsyncIterable<Cell[][]>): AsyncGenerator<string, void> {
  yield csvText(headings, []);
  for await (const some of rows) yield stringify(some, options);
}
