import { getPersonFeed } from "@/lib/exchange/feeds/get-point-feed";
import { answerFeed } from "@/lib/opendata/feed/answer-feed";
import { personAddress } from "@/lib/published/addresses";

export { OPTIONS } from "@/lib/opendata/api/preflight";

/** `GET /api/feeds/persons/{slug}`: the feed of a person. */
export async function GET(request: Request, { params }: { params: Promise<{ slug: string }> }): Promise<Response> {
  const address = personAddress.safeParse({ person: (await params).slug });
  return answerFeed(request, address.success ? await getPersonFeed(address.data.person) : null);
}
