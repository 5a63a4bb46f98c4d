import { xml } from "./xml";

/** A page or a sitemap by its whole address; `modified` where it is known. */
export type SitemapAddress = { address: string; modified?: Date };

const namespace = "http://www.sitemaps.org/schemas/sitemap/0.9";

/** The most that one sitemap may hold is 50,000 addresses or 50 MB (sitemaps.org); this leaves room. */
export const sitemapSize = 20_000;

/** A sitemap of pages. */
export function writeSitemap(pages: readonly SitemapAddress[]): string {
  return document("urlset", "url", pages);
}

/** The list of all sitemaps. */
export function writeSitemapIndex(sitemaps: readonly SitemapAddress[]): string {
  return document("sitemapindex", "sitemap", sitemaps);
}

function document(root: string, item: string, addresses: readonly SitemapAddress[]): string {
  const items = addresses.map(({ address, modified }) => {
    const lastmod = modified ? `<lastmod>${modified.toISOString()}</lastmod>` : "";
    return `<${item}><loc>${xml(address)}</loc>${lastmod}</${item}>\n`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?>\n<${root} xmlns="${namespace}">\n${items.join("")}</${root}>\n`;
}
