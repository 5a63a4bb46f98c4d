import { describe, expect, it } from "vitest";
import { readBlocks } from "@/lib/minutes/blocks/read-blocks";
import { withdrawnOf } from "@/lib/minutes/attachments/withdrawn-of";
import { withoutLines } from "@/lib/minutes/attachments/without-lines";
import { readLines } from "@/lib/minutes/lines/read-lines";
import { parseMinutes } from "@/lib/minutes/parse-minutes";
import { sourceOf } from "./support/source-of";

const attachmentsOf = (bilag: string) =>
  parseMinutes(
    sourceOf(`REFERAT Kulturudvalget d. 12-03-2024\n\nPunkt 1: Sag\n\nBeslutning\n\nGodkendt.\n\nBilag\n\n${bilag}\n`),
  ).points[0]?.attachments.map(({ title, line, endLine }) => [title, line, endLine]);

describe("attachments", () => {
  it("are the printed lines of their section, listed or not", () => {
    expect(attachmentsOf("- Kort\n- Budget\n\nBilag vedr. metode")).toEqual([
      ["Kort", 11, 11],
      ["Budget", 12, 12],
      ["Bilag vedr. metode", 14, 14],
    ]);
  });

  it.each(["Ingen", "Ingen bilag", "ingen.", "-"])("are none where the section says so: %s", (bilag) => {
    expect(attachmentsOf(bilag)).toEqual([]);
  });

  it("are taken from no other section", () => {
    expect(attachmentsOf("Ingen\n\nSagsfremstilling\n\nEt kort.")).toEqual([]);
  });
});

describe("blocks without the lines that are withheld", () => {
  const blocks = readBlocks(readLines(sourceOf("Først.\n\n- et\n- to\n- tre\n\na\tb\n1\t2\n\nSidst.").lines));
  const left = (...lines: { line: number; endLine: number }[]) =>
    withoutLines(blocks, lines).map((block) => (block.type === "list" ? block.items : block.type === "table" ? block.rows : block.text));

  it("keeps everything where nothing is withheld, or only lines between them", () => {
    expect(withoutLines(blocks, [])).toEqual(blocks);
    expect(withoutLines(blocks, [{ line: 2, endLine: 2 }])).toEqual(blocks);
    expect(withoutLines(blocks, [{ line: 11, endLine: 20 }])).toEqual(blocks);
  });

  it("leaves out a paragraph and a table that a withheld line touches", () => {
    expect(left({ line: 1, endLine: 1 }, { line: 8, endLine: 8 })).toEqual([["et", "to", "tre"], "Sidst."]);
    expect(left({ line: 6, endLine: 7 })).toEqual(["Først.", ["et", "to", "tre"], "Sidst."]);
  });

  it("leaves out of a list the items alone, and keeps the places of the others", () => {
    expect(withoutLines(blocks, [{ line: 4, endLine: 4 }])[1]).toMatchObject({
      items: ["et", "tre"],
      itemSpans: [
        { line: 3, endLine: 3 },
        { line: 5, endLine: 5 },
      ],
    });
    expect(blocks[1]).toMatchObject({ items: ["et", "to", "tre"] });
  });

  it("leaves a list out that has no item left", () => {
    expect(left({ line: 3, endLine: 5 })).toEqual(["Først.", [["a", "b"], ["1", "2"]], "Sidst."]); // prettier-ignore
  });
});

describe("the attachments that are withdrawn", () => {
  const listed = [
    { title: "Kort", line: 10, endLine: 10 },
    { title: "Budget", line: 11, endLine: 12 },
    { title: "Høringssvar", line: 13, endLine: 13 },
  ];
  const titles = (documentId: string, ...withdrawn: Parameters<typeof withdrawnOf>[2][number][]) =>
    withdrawnOf(listed, documentId, withdrawn).map(({ title }) => title);

  it("are those named alike, in whatever file, however they are spelled", () => {
    expect(titles("a", { title: "BUDGET ", documentId: "b", line: 1, endLine: 1 })).toEqual(["Budget"]);
  });

  it("are those printed on the same lines of the same file", () => {
    expect(titles("a", { title: "Navn på en borger", documentId: "a", line: 12, endLine: 12 })).toEqual(["Budget"]);
    expect(titles("a", { title: "Navn på en borger", documentId: "a", line: 9, endLine: 10 })).toEqual(["Kort"]);
    expect(titles("a", { title: "Navn på en borger", documentId: "a", line: 12, endLine: 13 })).toEqual(["Budget", "Høringssvar"]);
    expect(titles("a", { title: "Navn på en borger", documentId: "a", line: 14, endLine: 20 })).toEqual([]);
    expect(titles("a", { title: "Navn på en borger", documentId: "a", line: 1, endLine: 9 })).toEqual([]);
  });

  it("are none where the lines are those of another file", () => {
    expect(titles("a", { title: "Navn på en borger", documentId: "b", line: 10, endLine: 13 })).toEqual([]);
  });
});
