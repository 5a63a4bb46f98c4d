import type { PointRecord } from "@/lib/published/views/records/point-record";
import { byteOrderMark, csvLines } from "./csv-lines";
import type { DownloadName } from "./download-files";
import { downloadTables, type Table } from "./download-tables";

/** Writes a file of the collection piece by piece. */
export async function* writeDownload(name: DownloadName, points: AsyncIterable<PointRecord>): AsyncGenerator<string, void> {
  if (name === "points.jsonl") {
    for await (const point of points) yield `${JSON.stringify(point)}\n`;
    return;
  }
  const table: Table = downloadTables[name];
  yield byteOrderMark + csvLines([table.columns.map((column) => column.name)]);
  for await (const point of points) yield csvLines(table.rows(point));
}
