import { describe, expect, it } from "vitest";
import { tellingWords, wordPair } from "@/lib/published/telling-words";

describe("the telling words of a title", () => {
  it("are its longest ones, in small letters and without what stands around them", () => {
    expect(tellingWords("Orientering om »Ladestandere« ved havnen, 2024")).toEqual(["ladestandere", "havnen"]);
    expect(tellingWords("Orientering")).toEqual([]);
    expect(tellingWords("Social- og Sundhedsudvalget")).toEqual(["sundhedsudvalget", "social"]);
  });

  it("may stand side by side", () => {
    expect(wordPair("Udbud af kollektiv trafik i 2024")).toBe("kollektiv trafik");
    expect(wordPair("Nye bænke")).toBeNull();
  });
});
