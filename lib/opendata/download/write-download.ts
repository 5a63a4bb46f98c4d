import { stringify } from "csv-stringify/sync";
import type { PointRecord } from "@/lib/published/views/records/point-record";
import type { DownloadName } from "./download-files";
import { absencesTable, ballotsTable, pointsTable, type Table } from "./download-rows";
import { spreadsheetCell } from "./spreadsheet-cell";

const tables = { "points.csv": pointsTable, "ballots.csv": ballotsTable, "absences.csv": absencesTable };
const byteOrderMark = "\ufeff";

/** Writes a file of the collection piece by piece. Spreadsheets know UTF-8 by the mark that each CSV file begins with. */
export async function* writeDownload(name: DownloadName, points: AsyncIterable<PointRecord>): AsyncGenerator<string, void> {
  if (name === "points.jsonl") {
    for await (const point of points) yield `${JSON.stringify(point)}\n`;
    return;
  }
  const table: Table = tables[name];
  yield byteOrderMark + csvLines([table.headings]);
  for await (const point of points) yield csvLines(table.rows(point));
}

function csvLines(rows: (string | number | boolean | null)[][]): string {
  return stringify(
    rows.map((row) => row.map(spreadsheetCell)),
    { record_delimiter: "\r\n" },
  );
}
