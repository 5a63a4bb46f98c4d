import { getCommitteeFeed } from "@/lib/exchange/feeds/get-meeting-feed";
import { answerFeed } from "@/lib/opendata/feed/answer-feed";
import { committeeAddress } from "@/lib/published/addresses";

export { OPTIONS } from "@/lib/opendata/api/preflight";

/** `GET /api/feeds/committees/{committee}`: the feed of a committee's minutes. */
export async function GET(request: Request, { params }: { params: Promise<{ committee: string }> }): Promise<Response> {
  const address = committeeAddress.safeParse(await params);
  return answerFeed(request, address.success ? await getCommitteeFeed(address.data.committee) : null);
}
