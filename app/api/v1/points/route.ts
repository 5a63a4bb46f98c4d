import { answerBadRequest, answerJson } from "@/lib/opendata/api/answer";
import { listAnswer } from "@/lib/opendata/api/list-answer";
import { pointParameters, readParameters } from "@/lib/opendata/api/parameters";
import { listPointRecords } from "@/lib/published/records/list-point-records";

export { OPTIONS } from "@/lib/opendata/api/preflight";

/** `GET /api/v1/points`: published points, newest meeting first. */
export async function GET(request: Request): Promise<Response> {
  const asked = readParameters(request, pointParameters);
  if (!asked.success) return answerBadRequest(asked.error);
  return answerJson(request, listAnswer(request, await listPointRecords(asked.data)));
}
