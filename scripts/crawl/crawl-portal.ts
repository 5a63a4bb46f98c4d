import { type ReadPage, readPage } from "./read-page";

/** What an address answered. `page` is null for what is neither HTML nor XML; `from` is the first page that led to it, `anchors` what is linked to within it. */
export type Answer = {
  path: string;
  status: number;
  type: string;
  from: string;
  page: ReadPage | null;
  anchors: Map<string, string>;
};

export type Crawl = { answers: Map<string, Answer>; leftOut: number };

export type CrawlOptions = {
  /** How many addresses of one kind are asked for. Addresses are of one kind when they differ only in names, numbers and values. */
  perKind?: number;
  /** The same for addresses with a query, of which there is no end. */
  perQueryKind?: number;
};

const atOnce = 4;
const readable = /^text\/html|xml/;

/** Follows every link of a portal from its front page and its sitemap, by HTTP alone. */
export async function crawlPortal(portal: string, { perKind = Infinity, perQueryKind = perKind }: CrawlOptions = {}): Promise<Crawl> {
  const answers = new Map<string, Answer>();
  const asked = new Map<string, number>();
  const waiting: Answer[] = [];
  let leftOut = 0;

  function meet(address: string, from: string): void {
    const url = new URL(address, portal + from);
    if (url.origin !== new URL(portal).origin) return;
    const path = url.pathname + url.search;
    let answer = answers.get(path);
    if (!answer) {
      answer = { path, status: 0, type: "", from, page: null, anchors: new Map() };
      answers.set(path, answer);
      const kind = kindOf(url);
      const before = asked.get(kind) ?? 0;
      asked.set(kind, before + 1);
      if (before < (url.search === "" ? perKind : perQueryKind)) waiting.push(answer);
      else leftOut++;
    }
    const anchor = decodeURIComponent(url.hash.slice(1));
    if (anchor !== "" && !answer.anchors.has(anchor)) answer.anchors.set(anchor, from);
  }

  async function visit(answer: Answer): Promise<void> {
    const response = await fetch(portal + answer.path, { redirect: "manual" });
    answer.status = response.status;
    answer.type = response.headers.get("content-type") ?? "";
    const moved = response.headers.get("location");
    if (moved !== null) meet(moved, answer.path);
    if (!readable.test(answer.type)) {
      await response.body?.cancel();
      return;
    }
    answer.page = readPage(await response.text(), { xml: !answer.type.startsWith("text/html") });
    for (const link of answer.page.links) if (!/^(mailto|data|webcal|tel):/.test(link)) meet(link, answer.path);
  }

  meet("/", "/");
  meet("/sitemap.xml", "/");
  while (waiting.length > 0) await Promise.all(waiting.splice(0, atOnce).map(visit));
  return { answers, leftOut };
}

/** The address with everything that is only a name or a number left out. */
export function kindOf({ pathname, searchParams }: URL): string {
  const named = /^\/(udvalg|sager|personer|partier|emner|aendringer)\/(.+)$/.exec(pathname);
  const place = named
    ? `/${named[1]}/${(named[2] ?? "").replaceAll(/[^/]*\d[^/]*/g, "#").replace(/^[^/#]+/, "*")}`
    : pathname.replaceAll(/\/[^/]*\d{2}[^/]*/g, "/#").replaceAll(/(feeds|calendars)\/(\w+)\/[^/]+$/g, "$1/$2/*");
  const query = [...new Set(searchParams.keys())].sort().join("&");
  return query === "" ? place : `${place}?${query}`;
}
