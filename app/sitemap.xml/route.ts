import { getSitemapIndex } from "@/lib/exchange/sitemap/get-sitemap";

export const dynamic = "force-dynamic";

/** `GET /sitemap.xml`: where search engines find every page. */
export async function GET(): Promise<Response> {
  return new Response(await getSitemapIndex(), {
    headers: { "Content-Type": "application/xml; charset=utf-8", "Cache-Control": "no-cache" },
  });
}
