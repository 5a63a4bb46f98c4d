import { describe, expect, it } from "vitest";
import { matchAttachments } from "@/lib/ingest/match-attachments";

const points = [["Bilag 1 - Regnskab for 2023", "Tegning af scenen"], ["Bilag 2: Høringssvar.pdf"]].map((titles) => ({
  attachments: titles.map((title, index) => ({ title, line: index + 1, endLine: index + 1, page: null })),
}));
const at = (point: number, attachment: number) => ({ point, attachment });

describe("matchAttachments", () => {
  it.each([
    ["the very title", "Bilag 1 - Regnskab for 2023.pdf", at(0, 0)],
    ["signs as file names write them", "bilag_1_regnskab-for-2023.PDF", at(0, 0)],
    ["the words without the number", "Regnskab for 2023.docx", at(0, 0)],
    ["a title without a number", "Bilag 3 Tegning af scenen.pdf", at(0, 1)],
    ["a letter written in two signs", "Bilag 2 Høringssvar.pdf".normalize("NFD"), at(1, 0)],
    ["another number", "Bilag 2 - Regnskab for 2023.pdf", null],
    ["a number alone", "Bilag 1.pdf", null],
    ["other words", "Regnskab for 2022.pdf", null],
    ["the referat itself", "referat.pdf", null],
  ])("tells from the name: %s", (_, name, place) => {
    expect(matchAttachments(points, [name])).toEqual([place]);
  });

  it("takes none of two files that fit one title", () => {
    expect(matchAttachments(points, ["Tegning af scenen.pdf", "tegning_af_scenen.docx", "Regnskab for 2023.pdf"])).toEqual([
      null,
      null,
      at(0, 0),
    ]);
  });

  it("takes no file that fits two titles", () => {
    const twice = [points[0], points[0]].flatMap((point) => point ?? []);
    expect(matchAttachments(twice, ["Tegning af scenen.pdf"])).toEqual([null]);
  });
});
