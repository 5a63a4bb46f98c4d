import { describe, expect, it } from "vitest";
import { joinWrapped } from "@/lib/minutes/lines/join-wrapped";
import { readLines } from "@/lib/minutes/lines/read-lines";
import { setAside } from "@/lib/minutes/lines/set-aside";
import { parseMinutes } from "@/lib/minutes/parse-minutes";
import { sourceOf } from "./support/source-of";

const linesOf = (text: string) => readLines(sourceOf(text).lines);

/** A text as a file wraps it at its margin. */
function wrapped(text: string, width: number): string {
  return text
    .split("\n")
    .map((line) => {
      const rows = [""];
      for (const word of line.split(" ")) {
        const row = rows.at(-1) ?? "";
        if (row !== "" && row.length + 1 + word.length > width) rows.push(word);
        else rows[rows.length - 1] = row === "" ? word : `${row} ${word}`;
      }
      return rows.join("\n");
    })
    .join("\n");
}

const prose = "Havnen er byens største plads, og der er brug for flere bænke, mere lys og bedre skilte, så alle kan finde vej. "
  .repeat(9)
  .trim();
const decision =
  "Udvalgsmedlem Karla Overgaard Lindegaard (V) stemmer imod indstillingen. Rådmand Anna Berg (A) og udvalgsmedlemmerne Michael Eskamp Vilhelmsen (A), Nana Thorup Gregersen (A) og Torben Hummelgaard (C) stemmer for.";
const referat = `REFERAT Børne- og Ungdomsudvalget 2022-2025 d. 12-03-2024

Mødedato Tirsdag d. 12. marts 2024 kl. 15:00

Indholdsfortegnelse

Punkt 1: Anlægsbevilling til en ny plads ved havnen og til skilte i hele kvarteret omkring den.....2
Punkt 2: Aktuelle sager.....3

Punkt 1: Anlægsbevilling til en ny plads ved havnen og til skilte i hele kvarteret omkring den

20.15.00-G01-7-24

Resume

${prose}

Indstilling

Børne- og Ungdomsforvaltningen indstiller, at Børne- og Ungdomsudvalget

1. giver en anlægsbevilling på 1.200.000 kr. til en plads, som Børne- og Ungdomsudvalget har ønsket siden 2019.

2. sender skiltene i høring.

Beslutning

${decision}

Børne- og Ungdomsudvalget godkender hermed den indstilling, som forvaltningen har forelagt for Børne- og Ungdomsudvalget.

Sagsfremstilling

${prose}

Punkt 2: Aktuelle sager

20.15.00-G01-8-24

Beslutning

Orientering givet.`;

describe("lines wrapped at a margin", () => {
  const valuesOf = (text: string) =>
    parseMinutes(sourceOf(text)).points.map(({ title, caseNumber, recommendation, decision: decided, sections }) => ({
      title,
      caseNumber,
      items: recommendation?.items,
      text: decided?.text,
      outcome: decided?.outcome,
      votes: decided?.votes.map((vote) => [...vote.for, ...vote.against].map(({ name, party, role }) => [name, party, role])),
      sections: sections.map(({ kind, blocks }) => [
        kind,
        blocks.map((block) => (block.type === "table" ? block.rows : "items" in block ? block.items : block.text)),
      ]),
    }));

  it.each([60, 75, 90, 110])("at %i signs say what they say unwrapped", (width) => {
    expect(valuesOf(wrapped(referat, width))).toEqual(valuesOf(referat));
  });

  it("keep their places: from the first line to the last", () => {
    const text = wrapped(referat, 75);
    const ballots = parseMinutes(sourceOf(text)).points[0]?.decision?.votes[0];
    const first = text.split("\n").findIndex((line) => line.startsWith("Udvalgsmedlem Karla")) + 1;
    const last = text.split("\n").findIndex((line) => line.endsWith("stemmer for.")) + 1;
    expect(last).toBeGreaterThan(first + 1);
    expect(ballots).toMatchObject({ line: first, endLine: last });
  });

  it("make a word whole that a hyphen parts, and leave the hyphens of names", () => {
    const joined = joinWrapped(
      linesOf([...Array<string>(8).fill("Vi vil have mere\nplads og luft\n"), "", "Vi har byplad-\nser og Børn- og"].join("\n")),
    );
    expect(joined.map(({ text }) => text)).toContain("Vi har bypladser og Børn- og");
  });

  it.each([
    ["seven cut lines are the pages' doing", 7, false],
    ["eight are the file's", 8, true],
  ])("%s", (_name, count, joins) => {
    const text = Array<string>(count).fill("Vi vil have mere\nplads og luft\n").join("\n");
    expect(joinWrapped(linesOf(text)).some((line) => line.text === "Vi vil have mere plads og luft")).toBe(joins);
  });

  it.each([
    ["lines with room for the next word", "Kort\ntekst og mere end det", "Kort"],
    ["a line wider than any page", `${"Ord ".repeat(50)}\nplads`, "plads"],
    ["a heading word", "Vi vil have flere\nBilag", "Bilag"],
    ["a case number", "Vi vil have flere\n20.15.00-G01-7-24", "20.15.00-G01-7-24"],
    ["an item", "Vi vil have flere\n- træer", "- træer"],
    ["a point", "Vi vil have flere\nPunkt 2: Aktuelle sager", "Punkt 2: Aktuelle sager"],
    ["a row of a table", "Vi vil have flere\ntræer\tbænke", "træer bænke"],
    ["what stands after a blank line", "Vi vil have flere\n\ntræer", "træer"],
    ["what a colon leads in", "Vi vil have disse:\nbænkepladser", "bænkepladser"],
    ["an entry of the contents", "Havnen og byens.....2\nbænkepladser", "bænkepladser"],
    ["a marked heading", "Vi vil have flere\n## bænkepladser", "bænkepladser"],
  ])("are not joined to %s", (name, text, line) => {
    const margin = name.includes("wider") ? "" : `${Array<string>(12).fill("Vi vil have mere\nplads og luft\n").join("\n")}\n`;
    expect(joinWrapped(linesOf(margin + text)).map((each) => each.text)).toContain(line);
  });
});

describe("what is printed on every page", () => {
  const furnitureOf = (text: string) => setAside(linesOf(text)).furniture.map((line) => line.text);
  const page = (number: number, head: string, body = `Tekst ${number}.`) => `${body}\n\n${head}\n\nSide ${number}\n\n`;

  it("is the name of the municipality beside the number of each page", () => {
    const heads = [1, 2, 3].flatMap((number) => ["Odense Kommune", `Side ${number}`]);
    expect(furnitureOf([1, 2, 3].map((number) => page(number, "Odense Kommune")).join(""))).toEqual(heads);
  });

  it.each([
    ["twice only", [1, 2].map((number) => page(number, "Odense Kommune")).join("")],
    ["elsewhere as well", `Odense Kommune\n\nTekst.\n\n${[1, 2, 3].map((number) => page(number, "Odense Kommune")).join("")}`],
    ["a sentence", [1, 2, 3].map((number) => page(number, "Vi spørger Odense Kommune.")).join("")],
    ["a heading word", [1, 2, 3].map((number) => page(number, "Referat")).join("")],
    ["the heading of a decision", [1, 2, 3].map((number) => page(number, "Beslutning i Økonomiudvalget")).join("")],
    ["a decision", [1, 2, 3].map((number) => page(number, "Godkendt")).join("")],
  ])("is not what stands there %s", (_name, text) => {
    expect(furnitureOf(text).filter((line) => !line.startsWith("Side"))).toEqual([]);
  });

  it.each([
    ["that count on", ["3", "4", "5"], true],
    ["that do not", ["3", "5", "4"], false],
    ["that are two", ["3", "4"], false],
  ])("is bare numbers %s", (_name, numbers, aside) => {
    const text = numbers.map((number) => `Tekst.\n\n${number}\n\n`).join("");
    expect(furnitureOf(text)).toEqual(aside ? numbers : []);
    expect(furnitureOf(text.replaceAll("\n\n", "\n"))).toEqual([]);
  });
});
