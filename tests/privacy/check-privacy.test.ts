import { describe, expect, it } from "vitest";
import { checkPrivacy } from "@/lib/privacy/check-privacy";
import { findHints } from "@/lib/privacy/find-hints";

const lines = (...texts: string[]) =>
  texts.map((text, index) => ({ number: index + 1, text, cells: text.includes("\t") ? text.split("\t") : null }));

describe("checkPrivacy", () => {
  it("says in which lines a number stands, and masks it there", () => {
    const report = checkPrivacy(lines("Punkt 1: Klage", "Borger 070761-", "", "4285 har klaget."));
    expect(report.findings).toEqual([{ kind: "cpr", line: 2, endLine: 4, start: 7 }]);
    expect(report.lines.map(({ text }) => text)).toEqual(["Punkt 1: Klage", "Borger ••••••-", "", "•••• har klaget."]);
  });

  it("masks the cells of a table along with its text", () => {
    const [row] = checkPrivacy(lines("Navn\t070761-4285\tSvar")).lines;
    expect(row).toEqual({ number: 1, text: "Navn\t••••••-••••\tSvar", cells: ["Navn", "••••••-••••", "Svar"] });
  });

  it("leaves a number as printed that a person has cleared, and no other", () => {
    const report = checkPrivacy(lines("070761-4285", "070761-4285"), [{ line: 1, start: 0 }]);
    expect(report.findings).toHaveLength(2);
    expect(report.lines.map(({ text }) => text)).toEqual(["070761-4285", "••••••-••••"]);
  });
});

describe("findHints", () => {
  it.each([
    ["phone", "Ring på 63 75 50 00 i dag", "63 75 50 00"],
    ["phone", "Ring på +45 63755000.", "+45 63755000"],
    ["email", "Skriv til ida.strom@lillehavn.example, tak", "ida.strom@lillehavn.example"],
    ["address", "Han bor på Vestergade 12B, 2. tv", "Vestergade 12B, 2. tv"],
    ["address", "Naboen på Havnevej 7 klager", "Havnevej 7"],
  ])("finds a %s in »%s«", (kind, text, wanted) => {
    expect(findHints(text).map((hint) => [hint.kind, text.slice(hint.start, hint.end)])).toEqual([[kind, wanted]]);
  });

  it.each(["Sag 27.03.00-P35-12-23", "I alt 63.755.000 kr.", "63755000 kr.", "Punkt 12, side 34", "@udvalget", "Handleplan 2024"])(
    "finds nothing in »%s«",
    (text) => {
      expect(findHints(text)).toEqual([]);
    },
  );
});
