import type { PointRecord } from "@/lib/published/views/records/point-record";
import { type Cell, csvPieces } from "./csv";
import type { DownloadName } from "./download-files";
import { downloadTables, type Table } from "./download-tables";
import { wholeAddress } from "./whole-address";

/** Writes a file of the collection piece by piece. */
export async function* writeDownload(
  name: DownloadName,
  points: AsyncIterable<PointRecord>,
  baseUrl: string,
): AsyncGenerator<string, void> {
  if (name === "points.jsonl") {
    for await (const point of points) yield `${JSON.stringify(point)}\n`;
    return;
  }
  const table: Table<PointRecord> = downloadTables[name];
  const headings = table.columns.map((column) => column.name);
  yield* csvPieces(headings, rowsOf(table, points, baseUrl));
}

async function* rowsOf(table: Table<PointRecord>, points: AsyncIterable<PointRecord>, baseUrl: string): AsyncGenerator<Cell[][], void> {
  for await (const point of points) yield table.rows({ ...point, url: wholeAddress(baseUrl, point.url) });
}
