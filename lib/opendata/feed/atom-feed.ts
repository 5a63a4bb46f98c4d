import { Feed } from "feed";

/** One entry: its id never changes, its paragraphs are plain text. */
export type FeedEntry = {
  id: string;
  title: string;
  /** From the portal's root. */
  href: string;
  published: Date | null;
  updated: Date;
  paragraphs: string[];
};

/** What a feed says of itself. Both addresses are from the portal's root; `page` shows the same to people. */
export type FeedHead = {
  baseUrl: string;
  self: string;
  page: string;
  title: string;
  subtitle: string;
  author: string;
  rights: string | null;
};

/** Before anything is published a feed has changed when feeds were made. */
const opened = new Date("2026-11-25T00:00:00Z");

/** Writes a feed (RFC 4287), last changed first. Text from documents stands as text: the library sends it as HTML, so it is escaped here. */
export function atomFeed(head: FeedHead, entries: readonly FeedEntry[]): string {
  const at = (href: string) => `${head.baseUrl.replace(/\/$/, "")}${href}`;
  const sorted = [...entries].sort((one, other) => other.updated.getTime() - one.updated.getTime() || (one.id < other.id ? -1 : 1));
  const feed = new Feed({
    id: at(head.self),
    title: plain(head.title),
    description: plain(head.subtitle),
    link: at(head.page),
    feed: at(head.self),
    updated: sorted[0]?.updated ?? opened,
    author: { name: plain(head.author) },
    generator: "Referatportalen",
    ...(head.rights === null ? {} : { copyright: head.rights }),
  });
  for (const { id, title, href, published, updated, paragraphs } of sorted) {
    feed.addItem({
      id,
      title: html(title),
      link: at(href),
      date: updated,
      ...(published ? { published } : {}),
      content: paragraphs.map((paragraph) => `<p>${html(paragraph)}</p>`).join(""),
    });
  }
  return feed.atom1();
}

const signs: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

function html(text: string): string {
  return plain(text).replace(/[&<>"]/gu, (sign) => signs[sign] ?? sign);
}

/** Without what no XML document may hold (XML 1.0, 2.2). */
function plain(text: string): string {
  return text.replace(/[^\P{Cc}\t\n\r]|\p{Cs}|[\uFFFE\uFFFF]/gu, "");
}
