import { getMeetingFeed } from "@/lib/exchange/feeds/get-meeting-feed";
import { answerFeed } from "@/lib/opendata/feed/answer-feed";

export { OPTIONS } from "@/lib/opendata/api/preflight";

/** `GET /api/feeds/meetings`: everything new. */
export async function GET(request: Request): Promise<Response> {
  return answerFeed(request, await getMeetingFeed());
}
