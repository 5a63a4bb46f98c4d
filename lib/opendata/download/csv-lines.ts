import { stringify } from "csv-stringify/sync";
import { spreadsheetCell } from "./spreadsheet-cell";

/** Spreadsheets know UTF-8 by the mark that a CSV file begins with. */
export const byteOrderMark = "\ufeff";

/** Rows as lines of a CSV file (RFC 4180), safe to open in a spreadsheet. */
export function csvLines(rows: (string | number | boolean | null)[][]): string {
  return stringify(
    rows.map((row) => row.map(spreadsheetCell)),
    { record_delimiter: "\r\n" },
  );
}
