import { Parser } from "htmlparser2";

/** What a crawl needs to know of a page. `headings` are their levels, in order. */
export type ReadPage = { title: string; headings: number[]; ids: Set<string>; links: string[] };

/** Reads the title, headings, ids and links of an HTML page as it is sent; also the addresses that a feed or a sitemap names. */
export function readPage(text: string, { xml = false } = {}): ReadPage {
  const page: ReadPage = { title: "", headings: [], ids: new Set(), links: [] };
  const open: string[] = [];
  const parser = new Parser(
    {
      onopentag(name, { id, name: named, href, src, action }) {
        open.push(name);
        if (id !== undefined) page.ids.add(id);
        if (name === "a" && named !== undefined) page.ids.add(named);
        if (/^h[1-6]$/.test(name)) page.headings.push(Number(name.slice(1)));
        for (const address of name === "use" ? [] : [href, src, action]) if (address) page.links.push(address);
      },
      ontext(data) {
        const within = open.at(-1);
        // A picture drawn in place may have a title too. Under load the page's own may be sent after the head, where browsers still find it.
        if (within === "title" && !open.includes("svg")) page.title += data;
        if (xml && within === "loc") page.links.push(data.trim());
      },
      onclosetag: () => void open.pop(),
    },
    { xmlMode: xml },
  );
  parser.end(text);
  return page;
}
