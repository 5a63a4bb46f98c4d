import { describe, expect, it } from "vitest";
import { findExplanations } from "@/lib/published/annotations/find-explanations";

const entry = { slug: "b-sag", term: "B-sag", forms: ["b-sag", "b-sager"], explanation: "Udvalget afgør." };
const places = (text: string) => findExplanations(text, [entry], new Set()).map(({ start, end }) => text.slice(start, end));

describe("findExplanations", () => {
  it("finds a whole word in any case, the first of them, and no part of another word", () => {
    expect(places("Sagen er en B-sag, og B-sager afgøres her.")).toEqual(["B-sag"]);
    expect(places("En AB-sag og et b-sagsforløb.")).toEqual([]);
    expect(places("b-sager")).toEqual(["b-sager"]);
  });

  it("explains a word once for all texts of a point", () => {
    const explained = new Set<string>();
    expect(findExplanations("En B-sag.", [entry], explained)).toHaveLength(1);
    expect(findExplanations("En B-sag.", [entry], explained)).toEqual([]);
  });
});
