import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { connect } from "node:net";
import { text } from "node:stream/consumers";
import { freePort } from "@/scripts/setup/free-port.mjs";
import { expect, test } from "./support/portal-test";

test("a server with a setting that cannot be used says which, and ends", async () => {
  const server = serve({ DATABASE_URL: "nonsense", PORT: String(await freePort()) });
  const [said, code] = await Promise.all([text(server.stderr), exitOf(server)]);
  expect(code).toBe(1);
  expect(said).toMatch(/^The configuration cannot be used:\n {2}DATABASE_URL must be/m);
});

test("a server whose place is taken says so, and ends", async () => {
  const { port } = new URL(process.env.PORTAL_URL ?? "");
  const server = serve({ PORT: port });
  const [said, code] = await Promise.all([text(server.stderr), exitOf(server)]);
  expect(code).toBe(1);
  expect(said).toContain("EADDRINUSE");
});

test("a server that is stopped ends what has begun, and waits for no connection on which nothing is asked", async () => {
  const port = await freePort();
  const server = serve({ PORT: String(port) });
  await expect.poll(() => fetch(`http://127.0.0.1:${port}/api/health/live`).then(Boolean, () => false)).toBe(true);
  const silent = connect(port, "127.0.0.1");
  const asking = connect(port, "127.0.0.1");
  await Promise.all([once(silent, "connect"), once(asking, "connect")]);
  asking.write("GET /soeg?q=tilskud HTTP/1.1\r\nHost: portal\r\nExpect: 100-continue\r\n\r\n");
  await once(asking, "readable"); // the server has begun
  server.kill("SIGTERM");
  expect(await text(asking)).toMatch(/HTTP\/1.1 200 OK[^]*<\/html>/);
  expect(await exitOf(server)).toBe(0);
  silent.destroy();
});

/** A server of its own beside the one of the tests, on the same database. */
function serve(settings: Record<string, string>) {
  const served = { NODE_ENV: "production" as const, HOST: "127.0.0.1", DATABASE_URL: process.env.PORTAL_DATABASE ?? "" };
  return spawn(process.execPath, ["scripts/server.mjs"], {
    env: { ...process.env, ...served, ...settings },
    stdio: ["ignore", "ignore", "pipe"],
  });
}

async function exitOf(server: ChildProcess): Promise<number | null> {
  if (server.exitCode === null) await once(server, "exit");
  return server.exitCode;
}
