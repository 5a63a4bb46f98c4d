import { createHash } from "node:crypto";
import { z } from "zod";
import { dataText } from "@/lib/text/data";
import { expectAccessible, expectAccessibleInDark } from "./support/expect-accessible";
import { expect, test } from "./support/portal-test";

const graph = z.object({ "@context": z.literal("https://schema.org"), "@graph": z.array(z.looseObject({ "@type": z.string() })) });
const meeting = "/udvalg/social-og-sundhedsudvalget/2024-10-08";

test("the page about the data is reached from the footer, can be read by everyone, and its links lead somewhere", async ({
  page,
  request,
}) => {
  await page.goto("/om");
  await page.getByRole("contentinfo").getByRole("link", { name: dataText.title }).click();
  await expect(page.getByRole("heading", { level: 1, name: dataText.title })).toBeVisible();
  await expectAccessible(page);
  await expectAccessibleInDark(page);
  const hrefs = await page.locator("main a[href^='/']").evaluateAll((links) => links.map((link) => link.getAttribute("href") ?? ""));
  expect(hrefs.length).toBeGreaterThan(20);
  for (const href of hrefs) expect((await request.get(href)).status(), href).toBe(200);
});

test("the page about the data is no wider than a small phone", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 800 });
  await page.goto("/data");
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
});

test("a file has the fingerprint that the page gives it", async ({ page, request }) => {
  await page.goto("/data");
  const said = await page.locator("dl.syntax > div", { hasText: "ballots.csv" }).first().locator("dd").textContent();
  const file = await (await request.get("/api/v1/downloads/ballots.csv")).body();
  expect(createHash("sha256").update(file).digest("hex")).toBe(said);
});

test("another site may ask for the data, and whether they have changed", async ({ request }) => {
  const preflight = await request.fetch("/api/v1/points", { method: "OPTIONS" });
  expect(preflight.headers()).toMatchObject({ "access-control-allow-origin": "*", "access-control-allow-headers": "If-None-Match" });
  const first = await request.get("/api/v1/points");
  expect(first.headers()).toMatchObject({ "access-control-allow-origin": "*", "x-robots-tag": "noindex", "cache-control": "no-cache" });
  const again = await request.get("/api/v1/points", { headers: { "If-None-Match": first.headers().etag ?? "" } });
  expect(again.status()).toBe(304);
});

for (const { path, types } of [
  { path: "/", types: ["WebSite"] },
  { path: "/data", types: ["Dataset"] },
  { path: meeting, types: ["Event", "BreadcrumbList"] },
  { path: `${meeting}/punkt-1`, types: ["Legislation", "BreadcrumbList"] },
]) {
  test(`${path} tells search engines what it is about`, async ({ page }) => {
    await page.goto(path);
    const script = page.locator("script[type='application/ld+json']");
    await expect(script).toHaveCount(1);
    const found = graph.parse(JSON.parse((await script.textContent()) ?? ""));
    expect(found["@graph"].map((item) => item["@type"])).toEqual(types);
    expect(JSON.stringify(found)).not.toContain("&amp;");
  });
}

test("pages name the feeds that follow them, the calendar and the search", async ({ page, request }) => {
  const followed = ["/sager/03-02-00-a00-4-23", "/emner/03.02", "/udvalg/social-og-sundhedsudvalget", meeting, "/soeg?q=budget"];
  for (const path of ["/", ...followed]) {
    await page.goto(path);
    const links = page.locator("head link[rel='alternate'], head link[rel='search']");
    const found = await links.evaluateAll((all) =>
      all.map((link) => ({ type: link.getAttribute("type"), href: link.getAttribute("href") ?? "" })),
    );
    expect(found.map(({ type }) => type)).toContain("application/opensearchdescription+xml");
    expect(found.map(({ type }) => type)).toContain("application/atom+xml");
    for (const { type, href } of found) {
      const answer = await request.get(new URL(href, page.url()).pathname + new URL(href, page.url()).search);
      expect(answer.headers()["content-type"]?.split(";")[0], href).toBe(type);
    }
  }
});

test.describe("in a browser's own reader", () => {
  test("feeds, sitemaps and the description of the search are well-formed XML", async ({ page }) => {
    await page.goto("/data");
    const faults = await page.evaluate(async () => {
      const paths = ["/api/feeds/meetings", "/api/feeds/search?q=budget", "/sitemap.xml", "/sitemap/punkter-1.xml", "/opensearch.xml"];
      const answers = await Promise.all(paths.map(async (path) => (await fetch(path)).text()));
      return paths.filter((_, index) =>
        new DOMParser().parseFromString(answers[index] ?? "", "application/xml").querySelector("parsererror"),
      );
    });
    expect(faults).toEqual([]);
  });
});
