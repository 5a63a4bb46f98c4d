import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { AgendaPoint, Minutes } from "@/lib/minutes/minutes";
import { parseMinutes } from "@/lib/minutes/parse-minutes";
import { sectionHeadings } from "@/lib/minutes/vocabulary/section-headings";
import { fixtureTexts, hasRealTexts, realTexts } from "./support/example-texts";
import { sourceOf } from "./support/source-of";

const sectionWords = new Set(
  Object.values(sectionHeadings)
    .flat()
    .filter((word) => word !== "referat"),
);

/** A title over two lines and a case number: so many printed lines may stand between a point's first line and its first section. */
const headingLines = 3;

/** Walks over the printed lines, not over the tree, and says in how many nodes each of them lies. */
function nodesOfLines(text: string): { line: number; text: string; nodes: number }[] {
  const minutes = parseMinutes(sourceOf(text));
  const printed = text.split(/\r?\n/).flatMap((line, index) => (line.trim() === "" ? [] : [{ line: index + 1, text: line }]));
  const furniture = new Set(minutes.furniture.map(({ line }) => line));
  return printed.map(({ line, text: printedText }) => {
    const points = minutes.points.filter((point) => point.line <= line && line <= point.endLine);
    const inPoints = points.reduce((count, point) => count + nodesIn(point, line, printed, furniture), 0);
    const before = line < Math.min(minutes.points[0]?.line ?? Infinity, strayFrom(printed)) && !furniture.has(line) ? 1 : 0;
    return { line, text: printedText, nodes: before + (furniture.has(line) ? 1 : inPoints) };
  });
}

/** In front of the points stands no word that opens a section of one, but for what the document calls itself; what follows one lies in no node. */
function strayFrom(printed: readonly { line: number; text: string }[]): number {
  const isWord = (text: string) => sectionWords.has(text.toLowerCase().replace(/[#*:]/g, "").trim());
  return printed.find(({ text }) => isWord(text))?.line ?? Infinity;
}

function nodesIn(point: AgendaPoint, line: number, printed: readonly { line: number }[], furniture: ReadonlySet<number>): number {
  const sections = point.sections.filter((section) => section.line <= line && line <= section.endLine);
  const body = point.sections[0]?.line ?? point.endLine + 1;
  const heading = printed.filter((each) => each.line >= point.line && each.line < body && !furniture.has(each.line)).slice(0, headingLines);
  return sections.length + (heading.some((each) => each.line === line) ? 1 : 0);
}

/** Lines of sections that lie in no block or in several, but for the line of the heading. */
function strayLines(minutes: Minutes, text: string): number[] {
  const lines = text.split(/\r?\n/);
  const furniture = new Set(minutes.furniture.map(({ line }) => line));
  return minutes.points.flatMap(({ sections }) =>
    sections.flatMap(({ line, endLine, heading, blocks }) => {
      const from = heading === "" ? line : line + 1;
      const within = Array.from({ length: endLine - from + 1 }, (_, index) => from + index);
      const printed = within.filter((number) => lines[number - 1]?.trim() !== "" && !furniture.has(number));
      return printed.filter((number) => blocks.filter((block) => block.line <= number && number <= block.endLine).length !== 1);
    }),
  );
}

function astray(text: string) {
  return { lines: nodesOfLines(text).filter(({ nodes }) => nodes !== 1), blocks: strayLines(parseMinutes(sourceOf(text)), text) };
}

describe("every printed line belongs to exactly one node", () => {
  it.each(fixtureTexts.map((text) => [text.split("\n")[0], text]))("%s", (_, text) => {
    expect(astray(text)).toEqual({ lines: [], blocks: [] });
  });

  it("but for those of a point in front of the first one found, and says so", () => {
    const lost = "1 godkendelse af dagsorden\nBeslutning\nGodkendt. Anna Berg (V) stemte imod.\n";
    const text = `Referat\nTeknisk Udvalg\n12. marts 2024\n\n${lost}\n2 Ny bro\n09/3341\nBeslutning\nUdsat.\n`;
    expect(astray(text).lines.map(({ line, nodes }) => [line, nodes])).toEqual([[6, 0], [7, 0]]); // prettier-ignore
    const { coverage, unplaced, warnings } = parseMinutes(sourceOf(text));
    expect([coverage < 1, unplaced.map(({ line }) => line)]).toEqual([true, [6, 7]]);
    expect(warnings.filter(({ code }) => code === "line-unplaced").map(({ line }) => line)).toEqual([6, 7]);
  });

  it("also where several documents are printed after one another", () => {
    // Where a later one calls its points by a word, the bare numbers of an earlier one are points no more, and their lines are said to lie nowhere.
    const named = fixtureTexts.filter((text) => /^[#* ]*(?:Punkt|Pkt\.?|Sag nr\.?)\s*\d/m.test(text));
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...named), { minLength: 2, maxLength: 4 }), (texts) => {
        const text = texts.join("\n\n");
        expect(parseMinutes(sourceOf(text)).coverage).toBe(1);
        expect(astray(text)).toEqual({ lines: [], blocks: [] });
      }),
      { numRuns: 25 },
    );
  });

  it.skipIf(!hasRealTexts)("in the real referater of the reference collection (skipped where it is not beside the project)", () => {
    expect(realTexts).toHaveLength(5);
    for (const { name, text } of realTexts) {
      expect({ name, ...astray(text) }).toEqual({ name, lines: [], blocks: [] });
      const { coverage, unplaced } = parseMinutes(sourceOf(text));
      expect({ name, coverage, unplaced }).toEqual({ name, coverage: 1, unplaced: [] });
    }
  });
});
