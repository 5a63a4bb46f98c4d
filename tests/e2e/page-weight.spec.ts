import { once } from "node:events";
import { connect } from "node:net";
import { text } from "node:stream/consumers";
import { expect, test } from "./support/portal-test";

const point = "/udvalg/social-og-sundhedsudvalget/2023-09-12/punkt-4";
const pages = ["/", "/soeg?q=tilskud", point, "/personer/karla-strandby", "/om/meld-fejl", "/findes-ikke", "/sekretariat/findes-ikke"];

/** What a public page may say by script, in bytes as it is written. */
const limit = 8000;

for (const path of pages) {
  test(`${path} fetches no script, and has few of its own`, async ({ page }) => {
    const fetched: string[] = [];
    page.on("request", (request) => {
      if (request.resourceType() === "script") fetched.push(request.url());
    });
    await page.goto(path, { waitUntil: "networkidle" });
    expect(fetched).toEqual([]);
    const own = await page.locator("script:not([type])").allTextContents();
    expect(own.length, "the chosen theme, and all else").toBe(2);
    expect(own.join("").length).toBeLessThanOrEqual(limit);
  });
}

test("a page comes in the smallest form that the asker takes", async ({ request }) => {
  const answers = await Promise.all(
    ["gzip, deflate, br, zstd", "gzip", "identity"].map((accepted) => request.get(point, { headers: { "accept-encoding": accepted } })),
  );
  expect(answers.map((answer) => answer.headers()["content-encoding"])).toEqual(["br", "gzip", undefined]);
  for (const answer of answers) expect(await answer.text()).toMatch(/^<!DOCTYPE html>[^]*<\/html>$/);
});

test("a page of the desk keeps its scripts, however its address is written", async () => {
  // A browser sets such an address right; others send it as it is.
  const answers = await Promise.all(["/sekretariat/log-ind", "/./sekretariat/log-ind", "/om/../sekretariat/log-ind"].map(askAsWritten));
  for (const answer of answers) expect(answer).toMatch(/^HTTP\/1.1 200 [^]*Log ind[^]*<script src="\/_next\/static\/chunks\//);
});

test("a page has its title in its head, also when its text is ready first", async ({ request }) => {
  // The title that comes late is a matter of chance: of forty answers of this page some had it in the body.
  const answers = await Promise.all(
    Array.from({ length: 40 }, () => request.get("/kalender", { headers: { "user-agent": "Chrome/140.0" } })),
  );
  for (const answer of answers) expect(await answer.text()).toMatch(/^(?:(?!<\/head>)[^])*<title>/);
});

for (const path of ["/afstemninger/stemmer.csv", "/api/v1/downloads/points.jsonl", "/api/v1/meetings", "/api/feeds/meetings"]) {
  test(`the data of ${path} come in the smallest form that the asker takes, and are asked for again in vain`, async ({ request }) => {
    const answer = await request.get(path, { headers: { "accept-encoding": "gzip, br" } });
    expect(answer.headers()["content-encoding"]).toBe("br");
    expect(answer.headers().vary).toContain("Accept-Encoding");
    expect(answer.headers()["content-type"]).toMatch(/^[^,]+$/);
    const etag = answer.headers().etag;
    if (etag === undefined) return;
    expect(etag, "the same for every form").toMatch(/^W\//);
    expect((await request.get(path, { headers: { "accept-encoding": "gzip, br", "if-none-match": etag } })).status()).toBe(304);
  });
}

test("a script comes in the smallest form that the asker takes, and may be kept for good", async ({ request }) => {
  const html = await (await request.get("/sekretariat/log-ind")).text();
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

/** The whole answer to a request whose address no client has changed. */
async function askAsWritten(address: string): Promise<string> {
  const { hostname, port, host } = new URL(process.env.PORTAL_URL ?? "");
  const socket = connect(Number(port), hostname);
  await once(socket, "connect");
  socket.write(`GET ${address} HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n\r\n`);
  return text(socket);
}
