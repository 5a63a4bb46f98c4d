import { answerBadRequest, answerJson } from "@/lib/opendata/api/answer";
import { listAnswer } from "@/lib/opendata/api/list-answer";
import { pageParameters, readParameters } from "@/lib/opendata/api/parameters";
import { listPersonRecords } from "@/lib/published/records/list-person-records";

export { OPTIONS } from "@/lib/opendata/api/preflight";

/** `GET /api/v1/persons`: people whom published minutes name. */
export async function GET(request: Request): Promise<Response> {
  const asked = readParameters(request, pageParameters);
  if (!asked.success) return answerBadRequest(asked.error);
  return answerJson(request, listAnswer(request, await listPersonRecords(asked.data)));
}
