import { readConfiguration } from "@/lib/configuration/configuration";
import { answerNotFound, hasAlready, openToAll } from "@/lib/opendata/api/answer";
import { downloadFiles, isDownloadName } from "@/lib/opendata/download/download-files";
import { streamText } from "@/lib/opendata/download/stream-text";
import { writeDownload } from "@/lib/opendata/download/write-download";
import { getCollectionStamp } from "@/lib/published/collection-stamp";
import { everyPointRecord } from "@/lib/published/records/every-point-record";

export { OPTIONS } from "@/lib/opendata/api/preflight";

/** `GET /api/v1/downloads/{file}`: everything that is published in one file, written as it is read. */
export async function GET(request: Request, { params }: { params: Promise<{ file: string }> }): Promise<Response> {
  const { file } = await params;
  if (!isDownloadName(file)) return answerNotFound();
  const etag = `W/"${await getCollectionStamp()}"`;
  const headers = { ...openToAll, ETag: etag, "Cache-Control": "no-cache" };
  if (hasAlready(request, etag)) return new Response(null, { status: 304, headers });
  return new Response(streamText(writeDownload(file, everyPointRecord(), readConfiguration(process.env).BASE_URL)), {
    headers: { ...headers, "Content-Disposition": `attachment; filename="${file}"`, "Content-Type": downloadFiles[file].mediaType },
  });
}
