import type { PointRecord } from "@/lib/published/views/records/point-record";
import { byteOrderMark, csvLines } from "./csv-lines";
import type { DownloadName } from "./download-files";
import { absencesTable, ballotsTable, pointsTable, type Table } from "./download-rows";

const tables = { "points.csv": pointsTable, "ballots.csv": ballotsTable, "absences.csv": absencesTable };

/** Writes a file of the collection piece by piece. */
export async function* writeDownload(name: DownloadName, points: AsyncIterable<PointRecord>): AsyncGenerator<string, void> {
  if (name === "points.jsonl") {
    for await (const point of points) yield `${JSON.stringify(point)}\n`;
    return;
  }
  const table: Table = tables[name];
  yield byteOrderMark + csvLines([table.headings]);
  for await (const point of points) yield csvLines(table.rows(point));
}
