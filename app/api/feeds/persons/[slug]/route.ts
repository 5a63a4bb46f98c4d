import { getPersonFeed } from "@/lib/exchange/feeds/get-point-feed";
import { answerFeed } from "@/lib/opendata/feed/answer-feed";

export { OPTIONS } from "@/lib/opendata/api/preflight";

/** `GET /api/feeds/persons/{slug}`: the feed of a person. */
export async function GET(request: Request, { params }: { params: Promise<{ slug: string }> }): Promise<Response> {
  return answerFeed(request, await getPersonFeed((await params).slug));
}
