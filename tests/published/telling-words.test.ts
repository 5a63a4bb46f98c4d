import { describe, expect, it } from "vitest";
import { namingWords, tellingWords, wordPair } from "@/lib/published/telling-words";

describe("the telling words of a title", () => {
  it("are its longest ones, in small letters and without what stands around them", () => {
    expect(tellingWords("Orientering om »Ladestandere« ved havnen, 2024")).toEqual(["ladestandere", "havnen"]);
    expect(tellingWords("Orientering")).toEqual([]);
  });

  it("are no half word, no part of another, and no committee's name but in the name itself", () => {
    expect(tellingWords("Drøftelse af Effektiviserings- og omprioriteringsstrategien 2026")).toEqual(["omprioriteringsstrategien"]);
    expect(tellingWords("Social- og Sundhedsudvalgets budgetbidrag til Budget 2026")).toEqual(["budgetbidrag"]);
    expect(wordPair("Social- og Sundhedsudvalgets budgetbidrag")).toBeNull();
    expect(wordPair("Trygheds- gadeplan")).toBeNull();
    expect(namingWords("Social- og Sundhedsudvalget")).toEqual(["sundhedsudvalget"]);
  });

  it("may stand side by side", () => {
    expect(wordPair("Udbud af kollektiv trafik i 2024")).toBe("kollektiv trafik");
    expect(wordPair("Nye bænke")).toBeNull();
  });
});
