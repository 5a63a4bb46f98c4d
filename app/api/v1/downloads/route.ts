import { answerJson } from "@/lib/opendata/api/answer";
import { describeDownloads } from "@/lib/opendata/download/describe-downloads";
import { everyPointRecord } from "@/lib/published/records/every-point-record";

export { OPTIONS } from "@/lib/opendata/api/preflight";

/** `GET /api/v1/downloads`: the files that hold the whole collection, with their checksums. */
export async function GET(request: Request): Promise<Response> {
  return answerJson(request, await describeDownloads(everyPointRecord));
}
