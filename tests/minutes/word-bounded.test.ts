import { describe, expect, it } from "vitest";
import { wordBounded } from "@/lib/minutes/vocabulary/word-bounded";
import { fixtureTexts } from "./support/example-texts";

const letter = String.raw`[0-9A-Za-zÀ-ÖØ-öø-ɏ]`;

/** What `\b` means, looked at from both sides everywhere. */
function fromBothSides(pattern: RegExp): RegExp {
  const edge = `(?:(?<=${letter})(?!${letter})|(?<!${letter})(?=${letter}))`;
  return new RegExp(pattern.source.replaceAll(String.raw`\b`, edge), `${pattern.flags.replace("u", "")}u`);
}

describe("the edges of words", () => {
  it.each([
    ["æbler", /\bæble\b/, false],
    ["et æble", /\bæble\b/, true],
    ["på", /\bp\b/, false],
    ["påstå", /\bstå/, false],
    ["et-ord", /\bord\b/, true],
    ["2024", /\b20/, true],
    ["mod.", /\bi?mod\b/, true],
    ["umod", /\bi?mod\b/, false],
    ["imod", /\bi?mod\b/, true],
    ["af", /\b(?:i|af)\b/, true],
    ["afsted", /\b(?:i|af)\b/, false],
    ["en kat", /\b(?:en )?kat\b/, true],
    ["enkat", /\b(?:en )?kat\b/, false],
    ["5 år", /\b(?:\d+ )?år/, true],
    ["pkt. 5", /\bpkt\.?\b/, true],
    ["pkt.5", /\bpkt\.\b/, true],
    ["pkt. 5", /\bpkt\.\b/, false],
    ["sag)", /\bsag(?:en)?\b/, true],
    ["sagen", /\bsag(?:en)?\b/, true],
    ["sagens", /\bsag(?:en)?\b/, false],
    ["a 1", /\ba \d\b/, true],
    ["a 12", /\ba \d\b/, false],
    ["(ja", /\b(?:ja|\(ja)\b/, true],
  ])("%s, %s: %s", (text, pattern, found) => {
    expect(wordBounded(pattern).test(text)).toBe(found);
    expect(fromBothSides(pattern).test(text)).toBe(found);
  });

  it("are the same from one side where the pattern tells the other", () => {
    const patterns = [
      /\b(?:godkend(?:er|te|es|t|tes)|tiltrådt(?:e|es)?|vedtage(?:r|t|s)?)\b/g,
      /\b(?:en |et )?(?:sag|punkt|mødet?)(?:en)?\b/g,
      /\bi?mod\b|\bfor\b|\bstemme[rn]?\b/g,
      /\b(?:\p{L}+ )?udvalget?\b/gu,
      /\b\d{1,2}\b|\b[A-Z]\b/g,
      /\b(?:på|af|i) \b/g,
      /(?<=\b)(?:a|å)(?=\b)/g,
      /e?s?\b(?:\s|$)/g,
    ];
    for (const text of fixtureTexts) {
      for (const pattern of patterns) {
        const places = (bounded: RegExp) => [...text.matchAll(bounded)].map(({ 0: match, index }) => `${index} ${match}`);
        expect({ pattern, places: places(wordBounded(pattern)) }).toEqual({ pattern, places: places(fromBothSides(pattern)) });
      }
    }
  });
});
