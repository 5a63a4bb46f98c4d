import { answerBadRequest, answerJson } from "@/lib/opendata/api/answer";
import { searchPoints } from "@/lib/search/search-points";
import { rawParameters, searchParameters, toSearchRequest } from "@/lib/search/search-request";
import { toSearchAnswer } from "@/lib/search/to-search-answer";

export { OPTIONS } from "@/lib/opendata/api/preflight";

/** `GET /api/v1/search?q=…&page=…`: the search page as data. Answers 400 with what is wrong where a parameter makes no sense. */
export async function GET(request: Request): Promise<Response> {
  const parameters = searchParameters.safeParse(rawParameters(new URL(request.url).searchParams));
  if (!parameters.success) return answerBadRequest(parameters.error);
  const result = await searchPoints(toSearchRequest(parameters.data));
  return answerJson(request, toSearchAnswer(result));
}
