import { describe, expect, it } from "vitest";
import { listGlossary } from "@/lib/published/list-glossary";
import { caseTypeMeanings } from "@/lib/text/case-type";

describe("listGlossary", () => {
  it("explains every letter that may stand before a title", async () => {
    const terms = (await listGlossary()).map(({ term }) => term);
    expect(terms).toEqual(expect.arrayContaining(Object.keys(caseTypeMeanings).map((letter) => `${letter}-sag`)));
  });

  it("comes with words that explain themselves, in Danish order, each with ways of writing it in small letters", async () => {
    const entries = await listGlossary();
    expect(entries.map(({ term }) => term)).toEqual(expect.arrayContaining(["B-sag", "Indstilling", "Rådmand", "§ 17, stk. 4-udvalg"]));
    expect(entries.map(({ term }) => term)).toEqual(entries.map(({ term }) => term).sort((one, other) => one.localeCompare(other, "da")));
    for (const { forms, explanation } of entries) {
      expect(forms.length).toBeGreaterThan(0);
      expect(forms).toEqual(forms.map((form) => form.toLowerCase()));
      expect(explanation).toMatch(/\.$/);
    }
  });
});
