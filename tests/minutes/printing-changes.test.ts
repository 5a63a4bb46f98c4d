import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sectionHeadings } from "@/lib/minutes/vocabulary/section-headings";
import { fixtureTexts, realTexts } from "./support/example-texts";
import { valuesOf } from "./support/values-of";

const texts = [...fixtureTexts, ...realTexts.map(({ text }) => text)];
const headingWords = new Set(Object.values(sectionHeadings).flat());

/** Makes each line of a text into lines, each time by a fresh number between 0 and 1. */
function rewritten(text: string, chances: () => number, rewrite: (line: string, chance: number) => string): string {
  return text
    .split(/\r?\n/)
    .map((line) => rewrite(line, chances()))
    .join("\n");
}

const isBlank = (line: string) => line.trim() === "";

/** What printing and exporting do to a text without changing what it says. */
const changes: Record<string, (line: string, chance: number) => string> = {
  "blank lines where there are some": (line, chance) => (isBlank(line) ? line + "\n".repeat(Math.floor(chance * 3)) : line),
  "page numbers between paragraphs": (line, chance) => (isBlank(line) && chance < 0.2 ? `\nSide ${Math.ceil(chance * 99)} af 20\n` : line),
  "spaces at the end of lines": (line, chance) => line + " ".repeat(Math.floor(chance * 4)),
  "hard spaces for spaces": (line, chance) => (chance < 0.5 ? line.replaceAll(" ", "\u00a0") : line),
  "carriage returns": (line) => `${line}\r`,
  "Markdown marks on headings": (line, chance) => {
    if (!/^Punkt \d+: \S/.test(line) && !headingWords.has(line.trim().toLowerCase())) return line;
    if (chance < 0.3) return `## ${line}`;
    return chance < 0.6 ? `**${line.trim()}**` : `### **${line.trim()}**`;
  },
};

describe("what changes in printing changes no value", () => {
  it.each(Object.entries(changes))("%s", (name, rewrite) => {
    fc.assert(
      fc.property(fc.constantFrom(...texts), fc.infiniteStream(fc.double({ min: 0, max: 0.999, noNaN: true })), (text, stream) => {
        const chances = () => Number(stream.next().value);
        expect(valuesOf(rewritten(text, chances, rewrite)), name).toEqual(valuesOf(text));
      }),
      { numRuns: 25 },
    );
  });
});
