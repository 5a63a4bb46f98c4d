import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { fold } from "@/lib/minutes/lines/fold";
import type { Decision } from "@/lib/minutes/minutes";
import { parseMinutes } from "@/lib/minutes/parse-minutes";
import { absenceLead, absencePhrases } from "@/lib/minutes/vocabulary/absence-phrases";
import { outcomePhrases, wholeSentencePhrases } from "@/lib/minutes/vocabulary/outcome-phrases";
import { otherHeadings, sectionHeadings } from "@/lib/minutes/vocabulary/section-headings";
import { partOfVoters, partVotes, sideFirst, voterFirst } from "@/lib/minutes/vocabulary/voting-phrases";
import { warningCatalogue } from "@/lib/minutes/warnings/catalogue";
import { sourceOf } from "./support/source-of";

const root = "lib/minutes";
const readme = readFileSync(`${root}/README.md`, "utf8");

/** The rows of the table under a heading, cell by cell. */
function rowsUnder(heading: string): string[][] {
  const section = readme.split(/^## /m).find((part) => part.startsWith(`${heading}\n`)) ?? "";
  const rows = section.split("\n").filter((line) => line.startsWith("|"));
  return rows.slice(2).map((row) =>
    row
      .split("|")
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
}

function decisionOf(sentence: string): Decision {
  const text = `REFERAT Socialudvalget d. 12-03-2024\n\nPunkt 5: Sag\n20.15.00-G01-7-24\n\nIndstilling\n\nForvaltningen indstiller sagen.\n\nBeslutning\n\n${sentence}\n`;
  const decision = parseMinutes(sourceOf(text)).points[0]?.decision;
  if (!decision) throw new Error(`No decision: ${sentence}`);
  return decision;
}

/** Patterns that no documented sentence shows. */
function unshown(patterns: readonly RegExp[], sentences: readonly string[]): string[] {
  return patterns.filter((pattern) => !sentences.some((sentence) => pattern.test(sentence))).map(({ source }) => source.slice(0, 120));
}

describe("the parser's README", () => {
  it("names every heading word, and no other", () => {
    const documented = rowsUnder("Heading words").map(([kind, words = ""]) => [kind, words.split(", ")]);
    expect(documented).toEqual(Object.entries({ ...sectionHeadings, other: otherHeadings }));
  });

  it.each(rowsUnder("Outcomes"))("%s is %s", (sentence, outcome) => {
    expect(decisionOf(sentence).outcome).toBe(outcome);
  });

  it("shows every outcome phrase", () => {
    const sentences = rowsUnder("Outcomes").map(([sentence = ""]) => fold(sentence));
    expect(unshown([...wholeSentencePhrases, ...outcomePhrases].map(({ pattern }) => pattern), sentences)).toEqual([]); // prettier-ignore
  });

  it.each(rowsUnder("Voting forms"))("%s: for %s, against %s, abstained %s", (sentence, ...sides) => {
    const { votes } = decisionOf(sentence);
    expect(votes).toHaveLength(1);
    const [vote] = votes;
    expect([vote?.for, vote?.against, vote?.abstained].map((side) => side?.map(({ name }) => name).join(", "))).toEqual(sides);
  });

  it("shows every voting form", () => {
    const sentences = rowsUnder("Voting forms").map(([sentence = ""]) => sentence.replace(/\.$/, ""));
    expect(unshown([...voterFirst, ...sideFirst].map(({ pattern }) => pattern), sentences)).toEqual([]); // prettier-ignore
    const parts = sentences.map((sentence) => partOfVoters.exec(sentence)?.groups?.rest ?? "");
    expect(unshown(partVotes.map(({ pattern }) => pattern), parts)).toEqual([]); // prettier-ignore
  });

  it.each(rowsUnder("Absences"))("%s: %s", (sentence, scope) => {
    expect(decisionOf(sentence).absences).toMatchObject([{ name: "Anna Berg", scope }]);
  });

  it("shows every absence phrase", () => {
    const sentences = rowsUnder("Absences").map(([sentence = ""]) => sentence.replace(/\.$/, "").replace(absenceLead, ""));
    expect(unshown(absencePhrases.map(({ pattern }) => pattern), sentences)).toEqual([]); // prettier-ignore
  });

  it("lists every warning with its severity, and no other", () => {
    const documented = rowsUnder("Warnings").map(([code, severity]) => [code, severity]);
    expect(documented).toEqual(Object.entries(warningCatalogue).map(([code, { severity }]) => [code, severity]));
  });

  it("names the one place for each kind of word", () => {
    const places = readdirSync(root, { recursive: true, encoding: "utf8" })
      .filter((file) => file.endsWith(".ts") && /THE PLACE\b/.test(readFileSync(`${root}/${file}`, "utf8")))
      .sort();
    const documented = rowsUnder("Where to add a word").map(([, file = ""]) => file.replaceAll("`", ""));
    expect([...documented].sort()).toEqual(places);
  });
});
