import { getOparlSystem } from "@/lib/exchange/oparl/get-oparl-object";
import { answerJson } from "@/lib/opendata/api/answer";

export { OPTIONS } from "@/lib/opendata/api/preflight";

/** `GET /api/oparl/v1.1/system`: where every client of OParl begins. */
export function GET(request: Request): Response {
  return answerJson(request, getOparlSystem());
}
