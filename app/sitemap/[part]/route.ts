import { getSitemap } from "@/lib/exchange/sitemap/get-sitemap";

/** `GET /sitemap/{part}`: the pages of one kind, with when they last changed. */
export async function GET(_request: Request, { params }: { params: Promise<{ part: string }> }): Promise<Response> {
  const sitemap = await getSitemap((await params).part);
  if (sitemap === null) return new Response(null, { status: 404 });
  return new Response(sitemap, { headers: { "Content-Type": "application/xml; charset=utf-8", "Cache-Control": "no-cache" } });
}
