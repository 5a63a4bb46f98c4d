import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, onTestFinished, test } from "vitest";
import { leaveOutRuntime, withoutRuntime } from "@/scripts/server/leave-out-runtime.mjs";

const kept = [
  '<link rel="preload" as="font" href="/type.woff2"/>',
  '<script nonce="abc" data-portal="">theme()</script>',
  '<script nonce="abc" data-portal="whole">suggest()</script>',
  '<script type="application/ld+json">{"name":"Udvalg \\u003c 3"}</script>',
  '<p>&lt;script src="/told.js" async=""&gt;&lt;/script&gt;</p>',
];
const leftOut = [
  '<link rel="preload" as="script" fetchPriority="low" nonce="abc" href="/a.js"/>',
  '<script src="/a.js" async="" nonce="abc"></script>',
  '<script src="/old.js" noModule="" nonce="abc"></script>',
  '<script src="/b.js" nonce="abc" async=""></script>',
  '<script nonce="abc">self.__next_f.push([1,"<\\/script> data-portal=\\n"])</script>',
  '<script nonce="abc">if (1 > 0) run()</script>',
];
const page = (parts: string[]) => `<!DOCTYPE html><html lang="da"><head>${parts.join("")}</head><body></body></html>`;
const whole = page([...kept, ...leftOut].sort());

test("of the scripts of a page those stay that it marks as its own, and data for search engines", () => {
  expect(withoutRuntime(whole)).toBe(page([...kept, ...leftOut].sort().filter((part) => kept.includes(part))));
});

test("a page that does not say that it needs no other script keeps all, also one whose text speaks of it", () => {
  const told = '<script nonce="abc">self.__next_f.push([1,"data-portal=\\"whole\\" \\u003cscript data-portal=\\"whole\\">"])</script>';
  const desk = whole.replace(' data-portal="whole"', "").replace("</body>", `<p>&lt;script data-portal="whole"&gt;</p>${told}</body>`);
  expect(withoutRuntime(desk)).toBe(desk);
});

test("a page that failed while it was rendered keeps what it says so by, and leads whoever runs no script to the page that says it", async () => {
  const failed = '<!DOCTYPE html><html id="__next_error__"><head></head><body><script>tell()</script></body></html>';
  const fail = (response: ServerResponse) => {
    response.statusCode = 500;
    response.setHeader("content-type", "text/html").end(failed);
  };
  const body = await answered(fail, "/ordliste");
  expect(body.replace(/<noscript>.*<\/noscript>/, "")).toBe(failed);
  expect(body).toContain('<noscript><meta http-equiv="refresh" content="0; url=/fejl"/></noscript></head>');
  expect(await answered(fail, "/fejl"), "which never leads to itself").toBe(failed);
});

test("a page is sent whole however it was written, also where a letter or a script was cut in two", async () => {
  const bytes = Buffer.from(whole.replace("Udvalg", "Børneudvalg"));
  const cut = bytes.indexOf("ø") + 1;
  const body = await answered((response) => {
    response.setHeader("content-type", "text/html; charset=utf-8");
    response.write(bytes.subarray(0, 60));
    response.write(bytes.subarray(60, cut));
    response.end(bytes.subarray(cut));
  });
  expect(body).toBe(withoutRuntime(bytes.toString()));
});

test("what is no page passes as it is written", async () => {
  const data = await answered((response) => {
    response.setHeader("content-type", "application/json");
    response.write('{"html":');
    response.end(JSON.stringify(whole) + "}");
  });
  expect(JSON.parse(data)).toEqual({ html: whole });
});

test("a page whose length was told is sent in that length", async () => {
  const body = await answered((response) => {
    response.setHeader("content-type", "text/html").setHeader("content-length", Buffer.byteLength(whole));
    response.end(whole);
  });
  expect(body).toBe(whole);
});

async function answered(write: (response: ServerResponse) => void, path = "/"): Promise<string> {
  const server = createServer((_, response) => {
    leaveOutRuntime(response);
    write(response);
  });
  onTestFinished(() => void server.close());
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return (await fetch(`http://127.0.0.1:${port}${path}`)).text();
}
