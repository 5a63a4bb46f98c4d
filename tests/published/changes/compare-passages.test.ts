import { describe, expect, it } from "vitest";
import { comparePassages } from "@/lib/published/changes/compare-passages";

describe("comparePassages", () => {
  it("finds nothing between two versions that are alike", () => {
    expect(comparePassages(["Et.", "To."], ["Et.", "To."])).toEqual([]);
  });

  it("counts what is alike, and compares word by word what took the place of another", () => {
    expect(comparePassages(["Et.", "Udvalget godkender sagen.", "Tre."], ["Et.", "Udvalget udsætter sagen.", "Tre."])).toEqual([
      { kind: "same", passages: 1 },
      {
        kind: "changed",
        parts: [
          { text: "Udvalget ", change: null },
          { text: "godkender", change: "removed" },
          { text: "udsætter", change: "added" },
          { text: " sagen.", change: null },
        ],
      },
      { kind: "same", passages: 1 },
    ]);
  });

  it("shows passages whole where some only came or only left", () => {
    expect(comparePassages(["Et."], ["Et.", "To.", "Tre."])).toEqual([
      { kind: "same", passages: 1 },
      { kind: "changed", parts: [{ text: "To.", change: "added" }] },
      { kind: "changed", parts: [{ text: "Tre.", change: "added" }] },
    ]);
    expect(comparePassages(["Et."], [])).toEqual([{ kind: "changed", parts: [{ text: "Et.", change: "removed" }] }]);
  });

  it("never loses a word: what is kept and removed is the old text, what is kept and added the new", () => {
    const before = Array.from({ length: 900 }, (_, index) => `gammel${index}`).join(" ");
    const after = Array.from({ length: 900 }, (_, index) => `ny${index}`).join(" ");
    const parts = comparePassages([before], [after]).flatMap((passage) => (passage.kind === "changed" ? passage.parts : []));
    const without = (change: "added" | "removed") => parts.filter((part) => part.change !== change).map(({ text }) => text);
    expect(without("added").join("")).toBe(before);
    expect(without("removed").join("")).toBe(after);
  });
});
