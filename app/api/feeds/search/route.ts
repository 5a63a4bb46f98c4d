import { getSearchFeed } from "@/lib/exchange/feeds/get-point-feed";
import { answerBadRequest, answerBusy } from "@/lib/opendata/api/answer";
import { answerFeed } from "@/lib/opendata/feed/answer-feed";
import { rawParameters, searchParameters, toSearchRequest } from "@/lib/search/search-request";

export { OPTIONS } from "@/lib/opendata/api/preflight";

/** `GET /api/feeds/search?q=…`: the feed of a search, with the search page's own parameters. */
export async function GET(request: Request): Promise<Response> {
  const parameters = searchParameters.safeParse(rawParameters(new URL(request.url).searchParams));
  if (!parameters.success) return answerBadRequest(parameters.error);
  const feed = await getSearchFeed(toSearchRequest(parameters.data));
  return feed === null ? answerBusy() : answerFeed(request, feed);
}
