import { getCaseFeed } from "@/lib/exchange/feeds/get-point-feed";
import { answerFeed } from "@/lib/opendata/feed/answer-feed";
import { caseAddress } from "@/lib/published/addresses";

export { OPTIONS } from "@/lib/opendata/api/preflight";

/** `GET /api/feeds/cases/{slug}`: the feed of a case. */
export async function GET(request: Request, { params }: { params: Promise<{ slug: string }> }): Promise<Response> {
  const address = caseAddress.safeParse({ case: (await params).slug });
  return answerFeed(request, address.success ? await getCaseFeed(address.data.case) : null);
}
