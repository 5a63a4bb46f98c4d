import { describeCollection } from "@/lib/exchange/describe-collection";
import { answerJson } from "@/lib/opendata/api/answer";

export { OPTIONS } from "@/lib/opendata/api/preflight";

/** `GET /api/v1/downloads`: the files that hold the whole collection, with their columns and checksums. */
export async function GET(request: Request): Promise<Response> {
  return answerJson(request, await describeCollection());
}
