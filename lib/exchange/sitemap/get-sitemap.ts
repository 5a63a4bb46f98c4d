import "server-only";
import { readConfiguration } from "@/lib/configuration/configuration";
import { sitemapSize, writeSitemap, writeSitemapIndex } from "@/lib/opendata/sitemap/write-sitemap";
import { listPublicPages, type PublicPageKind, publicPageKinds } from "@/lib/published/list-public-pages";

const standing = [
  ...["/", "/moeder", "/udvalg", "/sager", "/emner", "/personer", "/partier", "/afstemninger", "/kalender"],
  ...["/samlingen", "/aendringer", "/ordliste", "/data", "/om", "/om/tilgaengelighed"],
];
const standingPart = "sider";

/** The list of sitemaps, one for every kind of page and part of it. */
export async function getSitemapIndex(): Promise<string> {
  const parts = await Promise.all(
    Object.keys(publicPageKinds)
      .filter(isKind)
      .map(async (kind) => {
        const { total } = await listPublicPages(kind, 1, 1);
        return Array.from({ length: Math.ceil(total / sitemapSize) }, (_, index) => `${kind}-${index + 1}`);
      }),
  );
  return writeSitemapIndex([standingPart, ...parts.flat()].map((part) => ({ address: addressOf(`/sitemap/${part}.xml`) })));
}

/** One sitemap by its file name, `punkter-1.xml`. Null where there is none. */
export async function getSitemap(name: string): Promise<string | null> {
  if (name === `${standingPart}.xml`) return writeSitemap(standing.map((href) => ({ address: addressOf(href) })));
  const [, kind = "", page] = /^([a-z]+)-([1-9]\d{0,4})\.xml$/u.exec(name) ?? [];
  if (!isKind(kind)) return null;
  const { pages } = await listPublicPages(kind, Number(page), sitemapSize);
  return pages.length === 0 ? null : writeSitemap(pages.map(({ href, modified }) => ({ address: addressOf(href), modified })));
}

function isKind(name: string): name is PublicPageKind {
  return Object.hasOwn(publicPageKinds, name);
}

function addressOf(href: string): string {
  return `${readConfiguration(process.env).BASE_URL.replace(/\/$/, "")}${href}`;
}
