import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import path from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { readerBundle } from "@/lib/extract/isolated/reader-bundle";
import { residentBytes } from "@/lib/extract/isolated/resident-bytes";

const started: number[] = [];
afterEach(() => {
  for (const pid of started.splice(0)) if (isAlive(pid)) process.kill(pid, "SIGKILL");
});

describe("a process that reads a file", () => {
  it("goes when the one that started it is killed, though its input stays open", async () => {
    const { starter, child } = await startThrough([await readerBundle(), "pdf", "STARTER"]);
    expect(isAlive(child)).toBe(true);
    await kill(starter);
    await expect.poll(() => isAlive(child), { timeout: 30_000, interval: 50 }).toBe(false);
  });

  it("goes also while it is busy without end", async () => {
    const { starter, child } = await startThrough(["--import", "tsx", path.join(import.meta.dirname, "support/spin.ts"), "STARTER"]);
    await once(starter.stdout ?? starter, "data");
    expect(isAlive(child)).toBe(true);
    await kill(starter);
    await expect.poll(() => isAlive(child), { timeout: 30_000, interval: 50 }).toBe(false);
  });

  it("goes when the one that started it was gone before it could look", async () => {
    const { child } = await startThrough([await readerBundle(), "pdf", "1999999999"]);
    await expect.poll(() => isAlive(child), { timeout: 30_000, interval: 50 }).toBe(false);
  });
});

/** Starts a process that starts another, which shares its input and output with this one: nothing closes when the one between is killed. */
async function startThrough(args: string[]): Promise<{ starter: ChildProcess; child: number }> {
  const start = `const child = require("node:child_process").spawn(process.execPath, ${JSON.stringify(args)}.map((arg) =>
    arg === "STARTER" ? String(process.pid) : arg), { stdio: "inherit" });
    process.send(child.pid); setInterval(() => 0, 1_000);`;
  const starter = spawn(process.execPath, ["-e", start], { stdio: ["pipe", "pipe", "ignore", "ipc"] });
  const [child] = (await once(starter, "message")) as [number];
  started.push(child, starter.pid ?? child);
  return { starter, child };
}

async function kill(starter: ChildProcess): Promise<void> {
  starter.kill("SIGKILL");
  await once(starter, "exit");
}

/** One that has ended holds no memory, though its new parent may not have collected it yet. */
function isAlive(pid: number): boolean {
  return residentBytes(pid) > 0;
}
