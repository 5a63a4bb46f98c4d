import { expect, test } from "./support/portal-test";

const point = "/udvalg/social-og-sundhedsudvalget/2023-09-12/punkt-4";
const pages = ["/", "/soeg?q=tilskud", point, "/personer/karla-strandby", "/om/meld-fejl"];
/** What a reader's browser may be made to fetch of scripts, optional as they are: 130 kB over the wire. */
const limit = 130_000;

for (const path of pages) {
  test(`the scripts of ${path} weigh no more over the wire than they may`, async ({ page }) => {
    const scripts: Promise<number>[] = [];
    page.on("requestfinished", (request) => {
      if (request.resourceType() === "script") scripts.push(request.sizes().then((sizes) => sizes.responseBodySize));
    });
    await page.goto(path, { waitUntil: "networkidle" });
    const weights = await Promise.all(scripts);
    expect(weights.length, "scripts of the page").toBeGreaterThan(3);
    expect(weights.reduce((sum, weight) => sum + weight, 0)).toBeLessThanOrEqual(limit);
  });
}

test("a script comes in the smallest form that the asker takes, and may be kept for good", async ({ request }) => {
  const html = await (await request.get("/om")).text();
  const script = /\/_next\/static\/chunks\/[\w.~-]+\.js/.exec(html)?.[0] ?? "";
  const answers = await Promise.all(
    ["gzip, deflate, br, zstd", "gzip", "gzip, br;q=0", "identity"].map((accepted) =>
      request.get(script, { headers: { "accept-encoding": accepted } }),
    ),
  );
  expect(answers.map((answer) => answer.headers()["content-encoding"])).toEqual(["br", "gzip", "gzip", undefined]);
  const texts = await Promise.all(answers.map((answer) => answer.text()));
  expect(new Set(texts).size, "the same script in each form").toBe(1);
  for (const answer of answers) {
    expect(answer.headers()).toMatchObject({
      "cache-control": "public, max-age=31536000, immutable",
      "content-type": expect.stringMatching(/^application\/javascript/),
      vary: expect.stringContaining("Accept-Encoding"),
    });
  }
});

test("a script that is not there is missing in every form", async ({ request }) => {
  for (const accepted of ["br", "gzip"]) {
    const answer = await request.head("/_next/static/chunks/findes-ikke.js", { headers: { "accept-encoding": accepted } });
    expect(answer.status(), accepted).toBe(404);
  }
});
