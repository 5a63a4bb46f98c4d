import { XMLParser } from "fast-xml-parser";
import { beforeAll, describe, expect, it } from "vitest";
import { z } from "zod";
import { GET as getOpenSearch } from "@/app/opensearch.xml/route";
import robots from "@/app/robots";
import { GET as getIndex } from "@/app/sitemap.xml/route";
import { GET as getPart } from "@/app/sitemap/[part]/route";
import { database } from "@/lib/database/database";
import { withdrawPoint } from "@/lib/desk/withdraw";
import { referatText } from "@/tests/support/referat-text";
import { commandLine, takeIn } from "@/tests/support/take-in";

const portal = "http://127.0.0.1:3000";
const vote =
  "Ida Strøm (V) stemmer for indstillingen.\n\nAke Holm (C) stemmer imod indstillingen.\n\nHavneudvalget godkender indstillingen.";

/** The rules of sitemap.xsd and siteindex.xsd (sitemaps.org, 0.9). */
const loc = z
  .url({ protocol: /^https?$/ })
  .min(12)
  .max(2048);
const item = z.strictObject({
  loc,
  lastmod: z.union([z.iso.date(), z.iso.datetime({ offset: true })]).optional(),
  changefreq: z.enum(["always", "hourly", "daily", "weekly", "monthly", "yearly", "never"]).optional(),
  priority: z.string().optional(),
});
const xmlns = z.literal("http://www.sitemaps.org/schemas/sitemap/0.9");
const urlset = z.strictObject({ urlset: z.strictObject({ xmlns, url: z.array(item).min(1).max(50_000) }) });
const sitemapindex = z.strictObject({
  sitemapindex: z.strictObject({
    xmlns,
    sitemap: z
      .array(item.pick({ loc: true, lastmod: true }))
      .min(1)
      .max(50_000),
  }),
});

/** The rules of OpenSearch 1.1, draft 6, section 4. */
const openSearch = z.strictObject({
  OpenSearchDescription: z.strictObject({
    xmlns: z.literal("http://a9.com/-/spec/opensearch/1.1/"),
    ShortName: z.string().min(1).max(16),
    Description: z.string().min(1).max(1024),
    Url: z
      .array(
        z.strictObject({
          type: z.string().regex(/^\w+\/[\w.+-]+$/u),
          template: z.string().regex(/^https?:\/\/[^{}]*(\{[A-Za-z]+\??\}[^{}]*)*$/u),
          method: z.enum(["get", "post"]).optional(),
          rel: z.enum(["results", "suggestions", "self", "collection"]).optional(),
        }),
      )
      .min(1),
    Image: z.strictObject({ "#text": z.url(), height: z.string(), width: z.string(), type: z.string() }),
    Language: z.literal("da"),
    InputEncoding: z.literal("UTF-8"),
    OutputEncoding: z.literal("UTF-8"),
  }),
});

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: "",
  ignoreDeclaration: true,
  parseTagValue: false,
  isArray: (name) => ["url", "sitemap", "Url"].includes(name),
});

beforeAll(async () => {
  await takeIn(referatText({ points: [{ title: "Nye bænke", decision: vote }, { title: "Cykelsti" }] }), { publish: true });
  await takeIn(referatText({ date: "19-03-2024", points: [{ title: "En kladde", caseNumber: "99.01.00-A00-1-24" }] }));
});

async function pagesOf(address: string) {
  const part = address.slice(address.lastIndexOf("/") + 1);
  const response = await getPart(new Request(address), { params: Promise.resolve({ part }) });
  expect(response.status, address).toBe(200);
  return urlset.parse(parser.parse(await response.text())).urlset.url;
}

async function everyPage(): Promise<Map<string, string | undefined>> {
  const index = sitemapindex.parse(parser.parse(await (await getIndex()).text())).sitemapindex.sitemap;
  const pages = await Promise.all(index.map(({ loc: address }) => pagesOf(address)));
  return new Map(pages.flat().map(({ loc: address, lastmod }) => [address.replace(portal, ""), lastmod]));
}

describe("the sitemap", () => {
  it("lists every page that something public stands on, with when it changed, and nothing of a draft", async () => {
    const meeting = "/udvalg/havneudvalget/2024-03-05";
    const pages = await everyPage();
    expect([...pages.keys()].sort()).toEqual(
      [
        ...["/", "/moeder", "/udvalg", "/sager", "/emner", "/personer", "/partier", "/afstemninger", "/kalender"],
        ...["/samlingen", "/aendringer", "/ordliste", "/data", "/om", "/om/tilgaengelighed"],
        ...["/udvalg/havneudvalget", meeting, `${meeting}/punkt-1`, `${meeting}/punkt-2`],
        ...["/sager/05-01-00-g01-1-24", "/sager/05-01-00-g01-2-24", "/personer/ake-holm", "/personer/ida-stroem"],
      ].sort(),
    );
    const { currentRevision } = await database.meeting.findFirstOrThrow({
      where: { state: "published" },
      include: { currentRevision: true },
    });
    const changed = new Date(pages.get(meeting) ?? 0).getTime();
    expect(changed).toBeGreaterThanOrEqual(currentRevision?.publishedAt?.getTime() ?? Infinity);
  });

  it("leaves out what is withdrawn, and notes that its meeting has changed", async () => {
    const before = await everyPage();
    const { key } = await database.agendaPoint.findFirstOrThrow({ where: { title: "Nye bænke" } });
    await withdrawPoint(key, "Indeholdt personoplysninger.", commandLine);
    const after = await everyPage();
    expect([...before.keys()].filter((page) => !after.has(page)).sort()).toEqual([
      "/personer/ake-holm",
      "/personer/ida-stroem",
      "/sager/05-01-00-g01-1-24",
      "/udvalg/havneudvalget/2024-03-05/punkt-1",
    ]);
    const meeting = "/udvalg/havneudvalget/2024-03-05";
    expect(Date.parse(after.get(meeting) ?? "")).toBeGreaterThan(Date.parse(before.get(meeting) ?? ""));
  });

  it("has no other parts", async () => {
    for (const part of ["punkter-2.xml", "punkter-0.xml", "toString-1.xml", "punkter.xml", "x"]) {
      expect((await getPart(new Request(portal), { params: Promise.resolve({ part }) })).status, part).toBe(404);
    }
  });
});

it("OpenSearch describes the search of the page, the API and the feed", async () => {
  const { OpenSearchDescription: found } = openSearch.parse(parser.parse(await getOpenSearch().text()));
  expect(found.Url.map(({ type }) => type)).toContain("application/atom+xml");
  expect(found.Url[0]?.template).toBe(`${portal}/soeg?q={searchTerms}&amp;side={startPage?}`.replace("&amp;", "&"));
});

it("robots may fetch the data, whose answers keep them out of the index, and find the sitemap", () => {
  const { rules, sitemap } = robots();
  expect(sitemap).toBe(`${portal}/sitemap.xml`);
  expect(rules).toMatchObject({ allow: "/" });
  expect([rules].flat().flatMap(({ disallow }) => disallow ?? [])).not.toContain("/api/");
});
