import { describe, expect, it } from "vitest";
import { type LimitedRun, type ProcessLimits, runLimited } from "@/lib/extract/isolated/run-limited";

const megabyte = 1024 * 1024;
const ample: ProcessLimits = { milliseconds: 30_000, residentBytes: 600 * megabyte, outputBytes: megabyte };

function run(script: string, limits: Partial<ProcessLimits> = {}, input: Uint8Array = Buffer.alloc(0)): Promise<LimitedRun> {
  return runLimited(process.execPath, ["-e", script], input, { ...ample, ...limits });
}

describe("runLimited", { timeout: 40_000 }, () => {
  it("gives a program its input and takes what it writes", async () => {
    const ended = await run("process.stdin.pipe(process.stdout)", {}, Buffer.from("Punkt 1"));
    expect(ended).toMatchObject({ ended: "itself", exitCode: 0, output: Buffer.from("Punkt 1") });
  });

  it("lets a program know nothing of its surroundings", async () => {
    const { output } = await run("process.stdout.write(Object.keys(process.env).join())");
    // macOS adds a variable of its own.
    expect(
      output
        .toString("utf8")
        .split(",")
        .filter((name) => !name.startsWith("__CF")),
    ).toEqual(["NODE_ENV"]);
  });

  it("ends a program that never ends", async () => {
    expect(await run("for (;;);", { milliseconds: 300 })).toMatchObject({ ended: "time", signal: "SIGKILL" });
  });

  it("ends a program that writes without end", async () => {
    const ended = await run("const all = Buffer.alloc(65536); (function more() { process.stdout.write(all, more); })()");
    expect(ended).toMatchObject({ ended: "output", signal: "SIGKILL" });
    expect(ended.output.length).toBeLessThanOrEqual(ample.outputBytes);
  });

  it("ends a program that fills the memory with buffers, and holds none of it itself", async () => {
    const before = process.memoryUsage.rss();
    let turns = 0;
    const ticking = setInterval(() => (turns += 1), 10);
    const bomb = "const all = []; setInterval(() => all.push(Buffer.alloc(10 * 1024 * 1024, 1)), 5)";
    const ended = await run(bomb, { residentBytes: 200 * megabyte });
    clearInterval(ticking);
    expect(ended).toMatchObject({ ended: "memory", signal: "SIGKILL" });
    expect(ended.peakBytes).toBeGreaterThan(200 * megabyte);
    expect(process.memoryUsage.rss() - before).toBeLessThan(100 * megabyte);
    expect(turns).toBeGreaterThan(0);
  });

  it("tells how a program failed by itself", async () => {
    expect(await run("process.exit(3)")).toMatchObject({ ended: "itself", exitCode: 3 });
    await expect(runLimited("/findes/ikke", [], Buffer.alloc(0), ample)).rejects.toThrow("ENOENT");
  });
});
