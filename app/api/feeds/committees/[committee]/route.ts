import { getCommitteeFeed } from "@/lib/exchange/feeds/get-meeting-feed";
import { answerFeed } from "@/lib/opendata/feed/answer-feed";

export { OPTIONS } from "@/lib/opendata/api/preflight";

/** `GET /api/feeds/committees/{committee}`: the feed of a committee's minutes. */
export async function GET(request: Request, { params }: { params: Promise<{ committee: string }> }): Promise<Response> {
  return answerFeed(request, await getCommitteeFeed((await params).committee));
}
