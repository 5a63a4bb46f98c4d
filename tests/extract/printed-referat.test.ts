import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { PDFParse } from "pdf-parse";
import { describe, expect, it } from "vitest";
import { readWithReport } from "@/lib/extract/read-source";
import { parseMinutes } from "@/lib/minutes/parse-minutes";
import { typesetReferat } from "./support/typeset-referat";
import { valuesOf } from "./support/values-of";
import { wordsMissing } from "./support/words-of";

const examples = path.resolve(import.meta.dirname, "../../prisma/examples");
// Markdown is a way of writing, not of printing: that example is left out.
const plain = readdirSync(examples).filter((name) => name.endsWith(".txt") && !name.startsWith("2025-02-04"));

describe.each(plain)("%s, printed and read back", { timeout: 120_000 }, async (name) => {
  const text = readFileSync(path.join(examples, name));
  const pdf = await typesetReferat(text.toString("utf8"));
  const { source, furniture, pageLabels } = await readWithReport("referat.pdf", pdf);

  it("says what the text says, value for value", async () => {
    const fromText = parseMinutes((await readWithReport(name, text)).source);
    expect(valuesOf(parseMinutes(source))).toEqual(valuesOf(fromText));
  });

  it("knows the page of every line, sets running heads aside and keeps the page numbers", () => {
    const title = text.toString("utf8").split("\n")[0] ?? "";
    expect(source.lines.every((line) => line.page !== null && line.page <= (source.pages ?? 0))).toBe(true);
    expect(new Set(furniture.map(({ text: aside }) => aside)).has(title)).toBe(true);
    expect(pageLabels).toHaveLength(source.pages ?? 0);
    expect(source.lines.filter((line) => /^Side \d+ af \d+$/.test(line.text))).toEqual([]);
    const points = source.lines.filter((line) => line.text.startsWith("Punkt "));
    expect(points.map(({ page }) => page)).toEqual([...new Set(points.map(({ page }) => page))]);
  });

  it("loses no word that another reader sees, and adds none", async () => {
    const other = new PDFParse({ data: new Uint8Array(pdf) });
    const seen = (await other.getText({ pageJoiner: "" })).text;
    await other.destroy();
    const ours = [...source.lines, ...furniture].map((line) => line.text).join("\n");
    expect(wordsMissing(ours, seen)).toEqual([]);
    expect(wordsMissing(seen, ours)).toEqual([]);
  });
});
