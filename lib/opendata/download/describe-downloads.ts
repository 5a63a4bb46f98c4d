import { createHash } from "node:crypto";
import type { z } from "zod";
import type { PointRecord } from "@/lib/published/views/records/point-record";
import { csvDialect } from "./csv";
import { type downloadList, downloadFiles, isDownloadName } from "./download-files";
import { downloadTables } from "./download-tables";
import { writeDownload } from "./write-download";

/** Lists the files of the collection. Size and checksum are those that a download started now would have. */
export async function describeDownloads(
  everyPoint: () => AsyncIterable<PointRecord>,
  baseUrl: string,
): Promise<z.infer<typeof downloadList>> {
  const files = [];
  for (const name of Object.keys(downloadFiles).filter(isDownloadName)) {
    const hash = createHash("sha256");
    let bytes = 0;
    for await (const piece of writeDownload(name, everyPoint(), baseUrl)) {
      hash.update(piece);
      bytes += Buffer.byteLength(piece);
    }
    const columns =
      name === "points.jsonl" ? [] : downloadTables[name].columns.map((one) => ({ name: one.name, description: one.description }));
    const schema = name === "points.jsonl" ? "/api/v1/openapi.json#/components/schemas/Point" : null;
    const sha256 = hash.digest("hex");
    files.push({ name, url: `/api/v1/downloads/${name}`, ...downloadFiles[name], columns, schema, bytes, sha256 });
  }
  return { csvDialect, files };
}
