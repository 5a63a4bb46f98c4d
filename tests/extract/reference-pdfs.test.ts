import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { PDFParse } from "pdf-parse";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { readWithReport } from "@/lib/extract/read-source";
import { parseMinutes } from "@/lib/minutes/parse-minutes";
import type { Minutes } from "@/lib/minutes/minutes";
import { compare, scoreReading, squash } from "./support/score-reading";
import { wordsMissing } from "./support/words-of";

const shared = path.resolve(import.meta.dirname, "../../../shared");
const present = existsSync(path.join(shared, "pdf", "truth"));
if (!present) console.warn(`Skipped: the reference PDFs are not beside the project (${path.relative(process.cwd(), shared)}/pdf).`);

const blockSchema = z.object({
  id: z.int(),
  type: z.string(),
  text: z.string().optional(),
  rows: z.array(z.array(z.array(z.string()))).optional(),
});
const pagesSchema = z.record(z.string(), z.record(z.string(), z.int()));

function readJson<Schema extends z.ZodType>(file: string, schema: Schema): z.output<Schema> {
  return schema.parse(JSON.parse(readFileSync(path.join(shared, file), "utf8")));
}

const readings = new Map<string, ReturnType<typeof readWithReport>>();

/** Each print is read once, in its process. */
function readPrint(file: string): ReturnType<typeof readWithReport> {
  const reading = readings.get(file) ?? readWithReport(file, readFileSync(path.join(shared, "pdf", file)));
  readings.set(file, reading);
  return reading;
}

// The pages of the contents are those of each print: the labels hold the original's. In `l-003` a table is printed in parts, with a row of its own
// as a line between them, so that its points hold more tables than the labels count.
const otherInPrint: Readonly<Record<string, readonly string[]>> = {
  "c-000.pdf": ["contents"],
  "c-004.pdf": ["contents"],
  "l-003.pdf": ["contents", "point.tables"],
  "l-000.docx": ["contents"],
};

describe.skipIf(!present)("the reference prints", { timeout: 120_000 }, () => {
  it.each(["c-000.pdf", "c-004.pdf", "l-003.pdf"])("%s is read block for block, on the right pages", async (file) => {
    const number = file.slice(2, 5);
    const { source } = await readPrint(file);
    const pages = readJson(`pdf/truth/${number}.pages.json`, pagesSchema)[file.slice(0, 1)] ?? {};
    const score = scoreReading(readJson(`pdf/truth/${number}.json`, z.array(blockSchema)), pages, source.lines);
    expect(score.paragraphs.f1).toBeGreaterThanOrEqual(0.985);
    expect(score.headings.f1).toBeGreaterThanOrEqual(0.99);
    expect(score.cells.f1).toBeGreaterThanOrEqual(0.97);
    expect(score.startPages).toBeGreaterThanOrEqual(0.999);
  });

  it.each(Object.keys(otherInPrint))("%s gives the labelled values of its referat", async (file) => {
    const { source } = await readPrint(file);
    const scores = scoreAgainstLabels(parseMinutes(source), file.slice(2, 5));
    const low = [...scores].filter(([field, f1]) => f1 < 0.99 && !otherInPrint[file]?.includes(field));
    expect(scores.size).toBeGreaterThan(10);
    expect(low).toEqual([]);
  });

  it.each(["v-nogap-c-001.pdf", "v-hyph-l-002.pdf"])("%s gives the paragraphs of its text", async (file) => {
    const number = /\d{3}/.exec(file)?.[0] ?? "";
    const name = readdirSync(path.join(shared, "referater")).find((found) => found.startsWith(number)) ?? "";
    const text = await readWithReport(name, readFileSync(path.join(shared, "referater", name)));
    const print = await readPrint(file);
    const score = compare(paragraphsOf(parseMinutes(text.source)), paragraphsOf(parseMinutes(print.source)));
    expect(score.f1).toBeGreaterThanOrEqual(0.95);
  });

  it.each(["c-000.pdf", "c-004.pdf", "l-003.pdf", "v-nogap-c-001.pdf", "v-hyph-l-002.pdf"])(
    "%s loses no word that another reader sees, and adds none",
    async (file) => {
      const { source, furniture } = await readPrint(file);
      const other = new PDFParse({ data: new Uint8Array(readFileSync(path.join(shared, "pdf", file))) });
      const seen = (await other.getText({ pageJoiner: "" })).text;
      await other.destroy();
      const ours = [...source.lines, ...furniture].map((line) => line.text).join("\n");
      expect(wordsMissing(ours, seen)).toEqual([]);
      expect(wordsMissing(seen, ours)).toEqual([]);
    },
  );
});

function paragraphsOf({ points }: Minutes): string[] {
  const blocks = points.flatMap(({ sections }) => sections.flatMap((section) => section.blocks));
  return blocks.flatMap((block) => {
    if (block.type === "list") return block.items.map(squash);
    return block.type === "paragraph" ? [squash(block.text)] : [];
  });
}

/** F1 of each labelled field, as the scorer beside the labels gives it. */
function scoreAgainstLabels(minutes: Minutes, number: string): Map<string, number> {
  const folder = mkdtempSync(path.join(tmpdir(), "referatportalen-score-"));
  try {
    const parsed = path.join(folder, "parsed.json");
    writeFileSync(parsed, JSON.stringify(minutes));
    const args = [path.join(shared, "score-parse.mjs"), path.join(shared, "gold", `${number}.json`), parsed, "--by", "number"];
    const { stdout } = spawnSync(process.execPath, args, { encoding: "utf8" });
    const rows = [...stdout.matchAll(/^([\w.]+) +[\d.]+ +[\d.]+ +([\d.]+) +\d+$/gm)];
    return new Map(rows.map(([, field = "", f1]) => [field, Number(f1)]));
  } finally {
    rmSync(folder, { recursive: true });
  }
}
