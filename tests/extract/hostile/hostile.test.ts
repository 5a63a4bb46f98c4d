import { describe, expect, test } from "vitest";
import { ExtractError } from "@/lib/extract/extract-error";
import { readSource } from "@/lib/extract/read-source";
import { limits } from "@/lib/extract/isolated/limits";
import type { HostileFile } from "./hostile-file";
import { hostileFiles } from "./hostile-files";

const files = hostileFiles();

describe("a file that means harm", () => {
  test("is tried in many ways, each of its own name", () => {
    expect(new Set(files.map((file) => file.name)).size).toBe(files.length);
    expect(files.length).toBeGreaterThanOrEqual(60);
  });

  test.each(files)("$name", { timeout: limits.milliseconds + 10_000 }, async (file) => {
    const before = process.memoryUsage.rss();
    const became = await outcomeOf(file);
    expect(file.outcome).toContain(became);
    // The file's own bytes lie here already; reading them must not cost this process more than a copy or two.
    expect(process.memoryUsage.rss() - before).toBeLessThan(100 * 1024 * 1024);
  });
});

async function outcomeOf({ name, bytes }: HostileFile): Promise<string> {
  try {
    await readSource(name, bytes);
    return "read";
  } catch (error) {
    if (error instanceof ExtractError) return error.code;
    throw error;
  }
}
