import { answerBadRequest, answerJson } from "@/lib/opendata/api/answer";
import { listAnswer } from "@/lib/opendata/api/list-answer";
import { pageParameters, readParameters } from "@/lib/opendata/api/parameters";
import { listCaseRecords } from "@/lib/published/records/list-case-records";

export { OPTIONS } from "@/lib/opendata/api/preflight";

/** `GET /api/v1/cases`: cases, in order of number. */
export async function GET(request: Request): Promise<Response> {
  const asked = readParameters(request, pageParameters);
  if (!asked.success) return answerBadRequest(asked.error);
  return answerJson(request, listAnswer(request, await listCaseRecords(asked.data)));
}
