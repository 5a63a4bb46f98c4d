import path from "node:path";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { ExtractError, isExtractErrorCode } from "@/lib/extract/extract-error";
import { limits } from "@/lib/extract/isolated/limits";
import { runLimited } from "@/lib/extract/isolated/run-limited";
import { readSource } from "@/lib/extract/read-source";
import { mutant } from "./mutant";
import { soundPdf } from "./sample-pages";

// `npm run fuzz:pdf` asks for more.
const count = Number(process.env.MUTATIONS ?? 200);
// What one file holds is freed only when its process ends.
const perProcess = 200;
const batches = Array.from({ length: Math.ceil(count / perProcess) }, (_, index) => ({
  from: index * perProcess + 1,
  to: Math.min(count, (index + 1) * perProcess),
}));
const megabyte = 1024 * 1024;
const answer = z.object({ outcomes: z.array(z.string()), slowest: z.number() });

describe("a sound PDF with random wounds", () => {
  it.each(batches)("mutations $from to $to: each ends in a reading or an error of ours", { timeout: 200_000 }, async ({ from, to }) => {
    const reader = ["--import", "tsx", path.join(import.meta.dirname, "read-mutants.ts"), String(from), String(to)];
    const before = process.memoryUsage.rss();
    const run = await runLimited(process.execPath, reader, Buffer.alloc(0), { ...limits, milliseconds: 180_000 });
    expect(run).toMatchObject({ ended: "itself", exitCode: 0 });
    const { outcomes, slowest } = answer.parse(JSON.parse(run.output.toString("utf8")));
    expect(outcomes).toHaveLength(to - from + 1);
    expect(outcomes.filter((outcome) => outcome !== "read" && !isExtractErrorCode(outcome))).toEqual([]);
    expect(new Set(outcomes)).toContain("read");
    expect(new Set(outcomes)).toContain("damaged");
    const grown = Math.round((process.memoryUsage.rss() - before) / megabyte);
    console.info(
      `${summary(outcomes)}; slowest ${slowest.toFixed()} ms, reader ${Math.round(run.peakBytes / megabyte)} MB, parent +${grown} MB`,
    );
  });

  it("ends so in the portal's own way of reading", { timeout: limits.milliseconds + 10_000 }, async () => {
    for (const seed of [1, 2, 3, 4, 5]) {
      const outcome = await readSource("referat.pdf", mutant(soundPdf(), seed)).catch((error: unknown) => error);
      expect(outcome instanceof ExtractError || (typeof outcome === "object" && outcome !== null && "lines" in outcome)).toBe(true);
    }
  });
});

function summary(outcomes: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const outcome of outcomes) counts.set(outcome, (counts.get(outcome) ?? 0) + 1);
  return [...counts].map(([outcome, times]) => `${outcome} ${times}`).join(", ");
}
