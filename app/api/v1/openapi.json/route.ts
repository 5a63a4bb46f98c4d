import { answerJson } from "@/lib/opendata/api/answer";
import { openApiDocument } from "@/lib/opendata/api/openapi";

export { OPTIONS } from "@/lib/opendata/api/preflight";

/** `GET /api/v1/openapi.json`: the description of the API that programs read. */
export function GET(request: Request): Response {
  return answerJson(request, openApiDocument());
}
