import { describe, expect, it } from "vitest";
import { readPdf } from "@/lib/extract/pdf/read-pdf";
import { type Printed, printPdf } from "./support/pdf-file";

const paragraph = [
  "Forvaltningen indstiller til udvalget, at der anlægges nye cykelstier langs havnen,",
  "og at udgiften på 2,4 mio. kr. bliver finansieret af anlægspuljen for budgetåret 2025,",
  "som byrådet har vedtaget.",
];

/** Lines below each other, each `pitch` below the one before. */
function set(lines: readonly string[], y: number, { pitch = 13, x = 60, size = 11, bold = false } = {}): Printed[] {
  return lines.map((text, index) => ({ text, x, y: y + index * pitch, size, bold }));
}

async function linesOf(...pages: Printed[][]) {
  const { lines } = await readPdf(printPdf(pages));
  return lines.filter(({ text }) => text !== "");
}

async function textsOf(...pages: Printed[][]): Promise<string[]> {
  return (await linesOf(...pages)).map(({ text }) => text);
}

describe("paragraphs and headings", () => {
  it("makes a wrapped heading whole where lines stand wide apart", async () => {
    const heading = set(["Punkt 1: Nye cykelstier på havnen, ved stationen og langs", "de indre veje"], 80, {
      pitch: 26,
      size: 16,
      bold: true,
    });
    const read = await linesOf([...heading, ...set(paragraph, 140, { pitch: 18 }), ...set(paragraph, 210, { pitch: 18 })]);
    expect(read.map(({ text, heading: strength }) => [text, strength])).toEqual([
      ["Punkt 1: Nye cykelstier på havnen, ved stationen og langs de indre veje", 1],
      [paragraph.join(" "), null],
      [paragraph.join(" "), null],
    ]);
  });

  it("tells paragraphs apart that stand a few points apart", async () => {
    const full = ["Udvalget tager sagen til efterretning, og forvaltningen arbejder videre med planen."];
    const starts = [0, 1, 2, 3, 4, 5].map((index) => 80 + index * (13 + 15.5));
    const read = await textsOf(starts.flatMap((y) => set([paragraph[0] ?? "", ...full], y)));
    expect(read).toEqual(starts.map(() => `${paragraph[0] ?? ""} ${full[0] ?? ""}`));
  });

  it("goes on with an indented paragraph though a line of it ends early", async () => {
    const indented = ["Udvalgsmedlemmerne Anna Berg og Bo Dahl deltog ikke i", "mødet."];
    const beyond = `${paragraph[0] ?? ""} og ved fjorden`; // reaches into the margin, so that much more seems to fit on a line
    const read = await textsOf(
      [80, 110, 140, 170].flatMap((y) => [...set(indented.slice(0, 1), y, { x: 74 }), ...set(indented.slice(1), y + 13)]),
      [...set(paragraph.slice(0, 1), 80, { x: 74 }), ...set(paragraph.slice(1), 93), ...set([beyond], 300)],
    );
    expect(read).toEqual([...Array.from({ length: 4 }, () => indented.join(" ")), paragraph.join(" "), beyond]);
  });
});

describe("tables without vertical rules", () => {
  const rows = [
    ["Indstillingspunkt", "Beskrivelse", "Beløb"],
    ["1", "Cykelsti langs havnen", "2.175.000"],
    ["2", "Bænke", "-435.000"],
    ["", "I alt", "1.740.000"],
  ];
  const [edges, height] = [[60, 131, 260, 330], 20];
  // The cells stand so close that their text alone does not tell where one ends.
  const cells = (y: number) =>
    rows.flatMap((row, index) =>
      row.flatMap((text, column) => (text === "" ? [] : set([text], y + index * height + 14, { x: (edges[column] ?? 0) + 3, size: 9 }))),
    );
  const between = (column: number): [number, number] => [edges[column] ?? 0, edges[column + 1] ?? 0];
  const ruleBelow = (y: number, row: number): Printed[] =>
    [0, 1, 2].map((column) => {
      const [left, right] = between(column);
      return { from: [left, y + (row + 1) * height], to: [right, y + (row + 1) * height] };
    });

  it("reads one whose cells have a rule below each", async () => {
    const page = [...set(paragraph, 80), ...[0, 1, 2, 3].flatMap((row) => ruleBelow(150, row)), ...cells(150), ...set(paragraph, 270)];
    const read = await linesOf(page);
    expect(read.map(({ cells: row, text }) => row ?? text)).toEqual([paragraph.join(" "), ...rows, paragraph.join(" ")]);
  });

  it("reads one whose every other row is coloured", async () => {
    const colours = [1, 3].flatMap((row): Printed[] =>
      [0, 1, 2].map((column) => {
        const [left, right] = between(column);
        return { fill: [left, 150 + row * height, right, 150 + (row + 1) * height] };
      }),
    );
    const read = await linesOf([...set(paragraph, 80), ...colours, ...cells(150), ...set(paragraph, 270)]);
    expect(read.map(({ cells: row, text }) => row ?? text)).toEqual([paragraph.join(" "), ...rows, paragraph.join(" ")]);
  });

  it("keeps two apart that follow each other with other columns, and a line of text between them", async () => {
    const second: Printed[] = [0, 1].flatMap((row): Printed[] => [
      { from: [60, 300 + row * height], to: [200, 300 + row * height] },
      { from: [200, 300 + row * height], to: [330, 300 + row * height] },
    ]);
    const page = [
      ...[0, 1, 2, 3].flatMap((row) => ruleBelow(150, row)),
      ...cells(150),
      ...set(["Fordelt på år:"], 260),
      ...second,
      ...set(["2025"], 294, { x: 63, size: 9 }),
      ...set(["870.000"], 294, { x: 203, size: 9 }),
      ...set(["2026"], 314, { x: 63, size: 9 }),
      ...set(["870.000"], 314, { x: 203, size: 9 }),
    ];
    const read = await linesOf(page);
    expect(read.map(({ cells: row, text }) => row ?? text)).toEqual([...rows, "Fordelt på år:", ["2025", "870.000"], ["2026", "870.000"]]);
  });
});

describe("what stands alike on many pages", () => {
  const footer = (page: number): Printed[] => set([`Strandby Kommune, referat af 12-03-2024, side ${page} af 5`], 810, { size: 9 });
  const pages = [1, 2, 3, 4, 5];

  it("is furniture where it counts the pages or says the same on each, and the same height may say two things in turn", async () => {
    const header = (page: number): Printed[] => set([page % 2 === 0 ? "Kulturudvalget" : "Åbent møde"], 40, { size: 9 });
    const printed = pages.map((page) => [...header(page), ...set(paragraph, 140 + page * 20), ...footer(page)]);
    const { furniture } = await readPdf(
      printPdf([...printed, ...printed.map((page, index) => [...page.slice(0, 4), ...footer(index + 6)])]),
    );
    expect(new Set(furniture.map(({ text }) => text.replace(/side \d+/, "side #")))).toEqual(
      new Set(["Kulturudvalget", "Åbent møde", "Strandby Kommune, referat af 12-03-2024, side # af 5"]),
    );
  });

  it.each([
    ["points", (page: number) => `Punkt ${page}: Sag`],
    ["case numbers", (page: number) => `27.00.00-P35-${page + 6}-24`],
    ["the sections of points", () => "Beslutning"],
    ["those who were away", () => "Bo Lund (V) deltog ikke i mødet."],
    ["numbers that do not count the pages", (page: number) => `Takst ${page * 7} kr.`],
  ])("is not furniture where it is %s", async (_, first) => {
    const read = await textsOf(...pages.map((page) => [...set([first(page)], 50), ...set(paragraph, 140), ...footer(page)]));
    for (const page of pages) expect(read.join("\n")).toContain(first(page));
    expect(read.join("\n")).not.toContain("side 3 af 5");
  });
});
