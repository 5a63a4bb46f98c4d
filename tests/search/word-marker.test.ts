import { expect, test } from "vitest";
import { getWords } from "@/lib/search/get-words";
import { markWhole, WordMarker } from "@/lib/search/hits/word-marker";
import type { Unit } from "@/lib/search/language/compile-query";

const words = getWords();
const [token] = [words.read("hjemmepleje")];
const homeCare: Unit = { terms: token.asked, beginnings: [], parts: token.parts, exact: false };

test("a word is marked whole, in its forms and in longer words, and not what shares only a part with it", () => {
  expect(marked(["Hjemmeplejen har et hjem.", "Børnehjem og hjemmeplejeenheden"])).toEqual([["Hjemmeplejen"], ["hjemmeplejeenheden"]]);
});

test("its parts are marked where it stands nowhere whole", () => {
  expect(marked(["Pleje i eget hjem", "Vejen"])).toEqual([["Pleje", "hjem"], []]);
});

function marked(texts: string[]): string[][] {
  const marker = new WordMarker([homeCare], words);
  return markWhole(texts.map((text) => marker.mark(text))).map(({ text, marks }) => marks.map(({ start, end }) => text.slice(start, end)));
}
