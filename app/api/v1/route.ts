import { answerJson } from "@/lib/opendata/api/answer";
import { apiIndexAnswer } from "@/lib/opendata/api/api-index";

export { OPTIONS } from "@/lib/opendata/api/preflight";

/** `GET /api/v1`: where everything is. */
export function GET(request: Request): Response {
  return answerJson(request, apiIndexAnswer);
}
