import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { database } from "@/lib/database/database";
import { emptyDatabase } from "@/tests/support/empty-database";
import { type MailSink, startMailSink } from "@/tests/support/mail-sink";
import { publishReferat } from "@/tests/support/publish-referat";
import { referatText } from "@/tests/support/referat-text";

let sink: MailSink;
let worker: ChildProcess | null = null;

beforeAll(async () => {
  sink = await startMailSink();
  process.env.SMTP_URL = sink.url;
});
afterAll(() => sink.close());
afterEach(async () => {
  sink.hold(null);
  await end("SIGTERM");
});
beforeEach(async () => {
  await emptyDatabase();
  await publishReferat(referatText());
  for (const rhythm of ["immediate", "daily", "weekly"] as const) {
    const email = `${rhythm}@eksempel.dk`;
    const wish = { email, kind: "committee" as const, target: "havneudvalget", rhythm, token: rhythm.padEnd(43, "x") };
    await database.subscription.create({ data: { ...wish, confirmedAt: new Date() } });
  }
  await publishReferat(referatText({ date: "02-04-2024", points: [{ title: "Flere bænke" }] }));
});

describe("the worker", () => {
  it("mails everyone who is due once, also when it is killed before a mail and in the middle of one", async () => {
    await database.subscription.updateMany({ where: { rhythm: "weekly" }, data: { lastSentAt: new Date() } });
    for (const at of ["greeting", "answer"] as const) {
      const held = new Promise((resolve) => sink.hold({ at, reached: resolve }));
      start();
      await held;
      await end("SIGKILL");
    }
    // One has gone out, as far as the server knows; nobody told the worker.
    expect(addressees()).toHaveLength(1);
    expect(await database.alert.count({ where: { claimedAt: { not: null }, sentAt: null } })).toBe(1);
    sink.hold(null);
    start();
    await expect.poll(addressees, { timeout: 60_000 }).toEqual(["daily@eksempel.dk", "immediate@eksempel.dk"]);
    await expect.poll(() => database.alert.count({ where: { claimedAt: null } })).toBe(1);
    expect(sink.mails.every(({ text }) => text?.includes("Flere bænke"))).toBe(true);
  });
});

function start(): void {
  const args = ["--conditions=react-server", "--import", "tsx", "--no-deprecation", "scripts/worker.ts"];
  worker = spawn(process.execPath, args, { stdio: "ignore" });
}

async function end(signal: NodeJS.Signals): Promise<void> {
  if (!worker) return;
  const ended = once(worker, "exit");
  worker.kill(signal);
  await ended;
  worker = null;
}

function addressees(): string[] {
  return sink.mails.map(({ to }) => (to && "text" in to ? to.text : "")).sort();
}
