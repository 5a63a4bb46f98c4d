import { getCaseFeed } from "@/lib/exchange/feeds/get-point-feed";
import { answerFeed } from "@/lib/opendata/feed/answer-feed";

export { OPTIONS } from "@/lib/opendata/api/preflight";

/** `GET /api/feeds/cases/{slug}`: the feed of a case. */
export async function GET(request: Request, { params }: { params: Promise<{ slug: string }> }): Promise<Response> {
  return answerFeed(request, await getCaseFeed((await params).slug));
}
