import { getTopicFeed } from "@/lib/exchange/feeds/get-point-feed";
import { answerFeed } from "@/lib/opendata/feed/answer-feed";

export { OPTIONS } from "@/lib/opendata/api/preflight";

/** `GET /api/feeds/topics/{number}`: the feed of a KLE number. */
export async function GET(request: Request, { params }: { params: Promise<{ number: string }> }): Promise<Response> {
  return answerFeed(request, await getTopicFeed((await params).number));
}
