import { suggestSearches } from "@/lib/search/suggest-searches";

/** `GET /soeg/forslag?q=…`: what a reader may be about to type. */
export async function GET(request: Request): Promise<Response> {
  const suggestions = await suggestSearches(new URL(request.url).searchParams.get("q") ?? "");
  return Response.json(suggestions, { headers: { "Cache-Control": "no-cache", "X-Robots-Tag": "noindex" } });
}
