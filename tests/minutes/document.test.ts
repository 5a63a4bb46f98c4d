import { describe, expect, it } from "vitest";
import { readContents } from "@/lib/minutes/document/contents";
import { findPoints } from "@/lib/minutes/document/find-points";
import { splitProposers } from "@/lib/minutes/document/recommendation";
import { readTitleBlock } from "@/lib/minutes/document/title-block";
import { comparable, sameTitle, titleFinder } from "@/lib/minutes/document/compare-titles";
import { readLines } from "@/lib/minutes/lines/read-lines";
import { sourceOf } from "./support/source-of";

const linesOf = (text: string) => readLines(sourceOf(text).lines);

describe("the headings of points", () => {
  const pointsOf = (text: string, ...contents: string[]) =>
    findPoints(
      linesOf(text),
      0,
      contents.map((title, index) => ({ title, page: 2, line: index + 1 })),
    ).map(({ number, title, caseNumber, bodyIndex }) => [number, title, caseNumber, bodyIndex]);
  const number = "20.15.00-G01-7-24";

  it.each([
    ["a word, a number, a title", `Punkt 3: Havnen\n${number}\n\nResume`, [[3, "Havnen", number, 2]]],
    ["with other words and signs", `Pkt. 3 - Havnen\n${number}`, [[3, "Havnen", number, 2]]],
    ["with blank lines between", `Punkt 3: Havnen\n\n\n${number}\n\nTekst.`, [[3, "Havnen", number, 4]]],
    ["with the title under the number", `Punkt 3\n\nHavnen\n\n${number}`, [[3, "Havnen", number, 5]]],
    ["with a title over two lines before the case number", `Punkt 3: Havnen\nog byen\n${number}`, [[3, "Havnen og byen", number, 3]]],
    ["with a title over two lines before a heading word", "Punkt 3: Havnen\nog byen\n\nResume\nA.", [[3, "Havnen og byen", null, 2]]],
    ["with a title over one line where a sentence follows", `Punkt 3: Havnen\nByen vokser.\n\nResume\nA.`, []],
    ["with no second line that is a heading word", `Punkt 3: Havnen\nResume\n${number}`, [[3, "Havnen", null, 1]]],
    ["with no second line after a blank one, without a case number", "Punkt 1: Havnen\n\nog byen\n\nResume\nA.", [[1, "Havnen", null, 1]]],
    ["over a heading word", "Punkt 3: Havnen\n\nResume\nA.", [[3, "Havnen", null, 1]]],
    ["alone, and the next in order", "Punkt 1: Havnen\n\nGodkendt.\n\nPunkt 2: Byen\n\nGodkendt.", [[1, "Havnen", null, 1], [2, "Byen", null, 5]]],
    ["not alone and out of order", "Punkt 1: Havnen\n\nGodkendt.\n\nPunkt 7: Byen\n\nGodkendt.", [[1, "Havnen", null, 1]]],
    ["not within text, though in order", "Punkt 1: Havnen\n\nVi har set på\nPunkt 2: Byen\nog mere.", [[1, "Havnen", null, 1]]],
    ["no sentence", "Punkt 1: Havnen\n\nResume\n\nPunkt 2 og 3 gennemgår byen.", [[1, "Havnen", null, 1]]],
    ["no entry of the contents", `Punkt 1: Havnen.....2\nPunkt 1: Havnen\n${number}`, [[1, "Havnen", number, 3]]],
    ["no ruling on a recommendation's point", "Punkt 1: Havnen\n\nBeslutning\n\nPkt. 2: Godkendt\n\nMere.", [[1, "Havnen", null, 1]]],
    ["no ruling with a full stop", "Punkt 1: Havnen\n\nBeslutning\n\nPunkt 2: Godkendt.\n\nMere.", [[1, "Havnen", null, 1]]],
    ["a title that ends in an abbreviation's parenthesis", "Punkt 1: Havnen (m.v.)\n\nResume\nA.", [[1, "Havnen (m.v.)", null, 1]]],
    ["bare numbers with a case number", `1. Havnen\n${number}\n\nTekst.\n\n2. Byen\n\nTekst.`, [[1, "Havnen", number, 2]]],
    ["no bare number that opens a date", `5. maj 2019\n${number}`, []],
  ])("%s", (_name, text, points) => {
    expect(pointsOf(text)).toEqual(points);
  }); // prettier-ignore

  it("are known by the contents where only bare numbers stand", () => {
    expect(pointsOf("1. Havnen i byen\n\nTekst.\n\n2. Byen\n\nTekst.", "1. Havnen i byen")).toEqual([[1, "Havnen i byen", null, 1]]);
    expect(pointsOf("1. Hav\n\nTekst.", "Hav")).toEqual([]);
    expect(pointsOf("1. Havn\n\nTekst.", "Havn")).toEqual([[1, "Havn", null, 1]]);
  });

  it("are known by contents that the margin has clipped", () => {
    const title = "Helhedsplan for havnen og byen omkring den, første del";
    const clipped = "Helhedsplan for havnen og byen omkring den";
    expect(pointsOf(`1. ${title}\n\nTekst.`, clipped)).toEqual([[1, title, null, 1]]);
    expect(pointsOf(`1. ${title}\n\nTekst.`, "Helhedsplan for havnen")).toEqual([]);
    expect(pointsOf(`1. ${clipped} og mere\n\nTekst.`, `${clipped}, første del`)).toEqual([]);
  });

  it("leave out entries that look like points and come again", () => {
    const entries = "Punkt 1: Havnen\n\nPunkt 2: Byen\n\n";
    const points = "Punkt 1: Havnen\n\nResume\nA.\n\nPunkt 2: Byen\n\nResume\nB.";
    expect(pointsOf(entries + points)).toEqual([
      [1, "Havnen", null, 5],
      [2, "Byen", null, 10],
    ]);
    expect(pointsOf(`Punkt 1: Havnen\n\n${points.replace("Havnen", "Noget andet")}`).map(([, title]) => title)).toEqual([
      "Havnen",
      "Noget andet",
      "Byen",
    ]);
  });

  it.each([
    ["B-sag: Havnen", "Havnen", "B", false],
    ["d-Sag - Havnen", "Havnen", "D", false],
    ["F-sag: Havnen", "F-sag: Havnen", null, false],
    ["Lukket: Havnen", "Lukket: Havnen", null, true],
    ["Havnen - lukket punkt", "Havnen - lukket punkt", null, true],
    ["Havnen (Lukket)", "Havnen (Lukket)", null, true],
    ["B-sag: Lukket: Havnen", "Lukket: Havnen", "B", true],
    ["Lukketid for havnen", "Lukketid for havnen", null, false],
  ])("tell type and closure: %s", (printed, title, caseType, closed) => {
    expect(findPoints(linesOf(`Punkt 1: ${printed}\n${number}`), 0, [])).toMatchObject([{ title, caseType, closed }]);
  });

  it("tell closure on the line of the case number", () => {
    const closed = (line: string) => findPoints(linesOf(`Punkt 1: Havnen\n${line}\n\nResume`), 0, []).map((point) => point.closed);
    expect([closed(`Lukket - ${number}`), closed(`Åbent - ${number}`)]).toEqual([[true], [false]]);
  });
});

it("takes the name of the committee before a date that begins with its year", () => {
  const { committee, date } = readTitleBlock(linesOf("Udskrift af beslutningsprotokol\nØkonomiudvalget\n2014-02-03 15:00"));
  expect([committee, date]).toEqual(["Økonomiudvalget", "2014-02-03"]);
});

describe("the contents", () => {
  const entriesOf = (text: string) => readContents(linesOf(text)).entries.map(({ title, page }) => [title, page]);

  it("begin at the first line as well, and are none without their heading", () => {
    expect(readContents(linesOf("Indhold\nHavnen....2"))).toMatchObject({
      from: 0,
      end: 2,
      entries: [{ title: "Havnen", page: 2, line: 2 }],
    });
    expect(readContents(linesOf("Havnen....2"))).toEqual({ from: null, end: 0, entries: [] });
  });

  it.each([
    ["leaders and page", "Havnen.......12", [["Havnen", 12]]],
    ["white space and page", "Havnen  12", [["Havnen", 12]]],
    ["leaders without a page", "Havnen . . . . .", [["Havnen", null]]],
    ["a tab", "Havnen\t12", [["Havnen", 12]]],
    ["a number in its own cell", "1\tHavnen\t12", [["Havnen", 12]]],
    ["a word and a number in its own cell", "Punkt 1.\tHavnen\t12", [["Havnen", 12]]],
    ["a title with figures in its first cell", "Plan 1\tHavnen\t12", [["Plan 1", 12]]],
    ["a year in its first cell", "2024 budget\tHavnen\t12", [["2024 budget", 12]]],
    ["marks around", "**Havnen**\t12", [["Havnen", 12]]],
    ["a heading's mark", "## Havnen.....12", [["Havnen", 12]]],
    ["a clipped letter turned into a sign", "Støtte efter § 10(38", [["Støtte efter § 10", 38]]],
    ["a year at the end of a title", "Budget 2024", [["Budget 2024", null]]],
    ["a title over two lines", "Havnen og\nbyen omkring den....3", [["Havnen og byen omkring den", 3]]],
    ["a paragraph's sign at the beginning of the second", "Støtte efter\n§ 110....3", [["Støtte efter § 110", 3]]],
    ["two titles, both with capitals", "Havnen\nByen....3", [["Havnen", null], ["Byen", 3]]],
    ["two titles, a blank line between", "Havnen\n\nbyen....3", [["Havnen", null], ["byen", 3]]],
    ["no second line after a page", "Havnen....2\nbyen....3", [["Havnen", 2], ["byen", 3]]],
    ["two entries on a line, named as points", "Punkt 1: Havnen i Punkt 2: Byen om\t3 4", [["Punkt 1: Havnen i", 3], ["Punkt 2: Byen om", 4]]],
    ["three pages and two names", "Punkt 1: Havnen i Punkt 2: Byen\t3 4 5", [["Punkt 1: Havnen i Punkt 2: Byen", 3]]],
    ["two entries with one place to part them", "Helhedsplan for havn Orientering om byen\t3 4", [["Helhedsplan for havn", 3], ["Orientering om byen", 4]]],
    ["two entries with no place to part them", "Helhedsplan for byen\t3 4", [["Helhedsplan for byen", 3]]],
    ["three pages and a place", "Helhedsplan for havn Orientering om byen\t3 4 5", [["Helhedsplan for havn Orientering om byen", 3]]],
  ])("%s", (_name, line, entries) => {
    expect(entriesOf(`Indholdsfortegnelse\n${line}`)).toEqual(entries);
  }); // prettier-ignore

  it("part at the usual width where several places could", () => {
    const first = `Orientering om havn Status på arbejdet ${"med havnen og vejene ".repeat(3)}`.trim();
    expect(first.length).toBeGreaterThan(85);
    expect(entriesOf(`Indhold\n${first} Budget for byen\t3 4`)).toEqual([
      [first, 3],
      ["Budget for byen", 4],
    ]);
    expect(entriesOf("Indhold\nOrientering om havn Status på vej Budget for byen\t3 4")).toEqual([
      ["Orientering om havn Status på vej Budget for byen", 3],
    ]);
  });

  it.each([
    ["the first entry printed again", "Havnen....2\nByen....3\nHavnen\nTekst.", 3],
    ["a heading word", "Havnen....2\nByen....3\nResume", 3],
    ["a case number", "Havnen....2\nByen....3\n20.15.00-G01-7-24", 3],
    ["nothing but the end of the lines", "Havnen....2\nByen....3\nHavnen....4", 4],
  ])("end at %s", (_name, text, end) => {
    expect(readContents(linesOf(`Indhold\n${text}`)).end).toBe(end);
  });
});

describe("titles compared", () => {
  it.each([
    ["Punkt 12: B-sag: Havnen.", "havnen"],
    ["12. Havnen", "havnen"],
    ["B-sag:Havnen", "havnen"],
    ["F-sag: Havnen", "f-sag: havnen"],
    ["12 måneder", "12 måneder"],
  ])("%s is %s", (title, expected) => {
    expect(comparable(title)).toBe(expected);
  });

  it.each([
    ["havnen", "havnen", true],
    ["hav", "havnen", false],
    ["havn", "havnen", true],
    ["havnen og byenxx", "havnen og byens torv", true],
    ["havnen og byen er planlagt nu", "havnen og byen er planlagt i dag", true],
    ["havnen og bropiller", "havnen og by", false],
    ["ha", "ha", true],
    ["hab", "hav", false],
    ["ny bro over åen", "ny b", true],
    ["ny bro over åen", "ny", false],
  ])("%s and %s: %s", (entry, title, same) => {
    expect(sameTitle(entry, title)).toBe(same);
    expect(titleFinder(["noget andet", title])(entry)).toBe(same);
  });
});

describe("the title block", () => {
  it.each([
    ["REFERAT Kulturudvalget 2022-2025 d. 12-03-2024", { kind: "referat", committee: "Kulturudvalget", term: { from: 2022, to: 2025 }, date: "2024-03-12", titleDate: "2024-03-12", time: null, place: null }],
    ["Referat\ntil\nmødet i Kulturudvalget\nden 8. november 2016 kl. 08:30\ni Mødelokale 3", { kind: "referat", committee: "Kulturudvalget", term: null, date: "2016-11-08", titleDate: null, time: "08:30", place: "Mødelokale 3" }],
    ["Åben dagsorden\nKulturudvalget\nMødedato: 12. marts 2024\nMødetidspunkt: 9.00\nMødested: Rådhuset", { kind: "dagsorden", committee: "Kulturudvalget", date: "2024-03-12", time: "09:00", place: "Rådhuset" }],
    ["Tillægsdagsorden til mødet i Kulturudvalget den 12. marts 2024", { kind: "tillægsdagsorden", committee: "Kulturudvalget", date: "2024-03-12", titleDate: "2024-03-12" }],
    ["Kulturudvalget\nReferat\nDato:\n12. marts 2024\nSted:\nRådhuset", { kind: "referat", committee: "Kulturudvalget", date: "2024-03-12", place: "Rådhuset" }],
    ["Referat\nUdvalg: Børn og Unge\nDato: 12. marts 2024\nLokale 4", { committee: "Børn og Unge", place: "Lokale 4" }],
    ["Referat\n\nUdvalg:\nBørn og Unge\n\nDato: 12. marts 2024", { committee: "Børn og Unge", place: null }],
    ["Kulturudvalget\nTorsdag den 12. marts 2024\nRådhuset, stuen", { kind: "referat", committee: "Kulturudvalget", date: "2024-03-12", place: "Rådhuset, stuen" }],
    ["Kulturudvalget\nTorsdag den 12. marts 2024\nHer står noget andet", { place: null }],
    ["Kulturudvalget\nTorsdag den 12. marts 2024\nRådhuset: lukket", { place: null }],
    [`Kulturudvalget\nTorsdag den 12. marts 2024\nRådhuset ${"langt ".repeat(20)}`, { place: null }],
    ["Referat\nKulturudvalget\nMødedato 12. marts\n2024", { date: "2024-03-12", dateLine: null }],
    ["Referat Kulturudvalget den 30. februar 2024", { date: null }],
  ])("%s", (text, expected) => {
    expect(readTitleBlock(linesOf(text))).toMatchObject(expected);
  }); // prettier-ignore

  it("keeps the line that names the weekday", () => {
    expect(readTitleBlock(linesOf("Referat\n\nKulturudvalget\n\nMødedato Tirsdag d. 12. marts 2024")).dateLine?.number).toBe(5);
  });
});

describe("proposers", () => {
  it.each([
    ["Kulturforvaltningen", ["Kulturforvaltningen"]],
    ["Kulturforvaltningen og Socialforvaltningen", ["Kulturforvaltningen", "Socialforvaltningen"]],
    ["Kulturforvaltningen, samt Socialforvaltningen", ["Kulturforvaltningen", "Socialforvaltningen"]],
    ["Kulturforvaltningen samt Socialforvaltningen", ["Kulturforvaltningen", "Socialforvaltningen"]],
    ["Kulturforvaltningen, og Socialforvaltningen", ["Kulturforvaltningen", "Socialforvaltningen"]],
    ["Børn- og Ungeforvaltningen", ["Børn- og Ungeforvaltningen"]],
    ["Job, Velfærd og Sundhedsforvaltningen", ["Job, Velfærd og Sundhedsforvaltningen"]],
    ["Teknik og Miljø", ["Teknik og Miljø"]],
    ["Teknik og Miljø og Kulturforvaltningen", ["Teknik og Miljø", "Kulturforvaltningen"]],
    ["Venstre og Konservative", ["Venstre", "Konservative"]],
    ["Børneudvalget og Sundhed", ["Børneudvalget", "Sundhed"]],
    ["Venstre og Socialforvaltningen", ["Venstre", "Socialforvaltningen"]],
    ["Anna Berg (Ø) og Bo Dahl (A)", ["Anna Berg", "Bo Dahl"]],
    ["Anna Berg(Ø)", ["Anna Berg"]],
    ["Anna Berg (Ø) og Socialforvaltningen", ["Anna Berg", "Socialforvaltningen"]],
    ["gruppe A (A)", ["gruppe A (A)"]],
    ["Sociale Forhold og Beskæftigelse", ["Sociale Forhold og Beskæftigelse"]],
    ["Kulturforvaltningen og Sociale Forhold og Beskæftigelse", ["Kulturforvaltningen", "Sociale Forhold og Beskæftigelse"]],
    ["Anna Berg, , Bo Dahl", ["Anna Berg", "Bo Dahl"]],
  ])("%s", (subject, proposers) => {
    expect(splitProposers(subject)).toEqual(proposers);
  });
});
