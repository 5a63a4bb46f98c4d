import { expect, test } from "vitest";
import { getWords } from "@/lib/search/get-words";
import { markWhole, WordMarker } from "@/lib/search/hits/word-marker";
import type { Unit } from "@/lib/search/language/compile-query";

const words = getWords();
const [token] = [words.read("hjemmepleje")];
const homeCare: Unit = { terms: token.asked, beginnings: [], parts: token.parts, exact: false };
const nothing: Unit = { terms: [], beginnings: [], parts: [], exact: true };

test("a word is marked whole, in its forms and in longer words, and not what shares only a part with it", () => {
  expect(marked(["Hjemmeplejen har et hjem.", "Børnehjem og hjemmeplejeenheden"])).toEqual([["Hjemmeplejen"], ["hjemmeplejeenheden"]]);
});

test("its parts are marked where it stands nowhere whole", () => {
  expect(marked(["Pleje i eget hjem", "Vejen"])).toEqual([["Pleje", "hjem"], []]);
});

test("of a word that a line break parted the first half is marked", () => {
  expect(marked(["Om gadeplans- medarbejdere"], { ...nothing, terms: words.read("gadeplansmedarbejder").terms })).toEqual([["gadeplans"]]);
});

test("what is no word is marked: numbers, amounts, paragraphs and parties, and by their beginnings", () => {
  const asks = (unit: Partial<Unit>, text: string) => marked([text], { ...nothing, ...unit });
  expect(asks({ terms: ["kr3600000"] }, "Der gives 3,6 mio. kr. til havnen")).toEqual([["3,6 mio. kr."]]);
  expect(asks({ terms: ["§71"] }, "Efter § 71 i loven")).toEqual([["§ 71"]]);
  expect(asks({ terms: ["@oe"] }, "Byrådsgruppe Ø stemte imod")).toEqual([["Ø"]]);
  expect(asks({ beginnings: ["27"] }, "Sag 27.03.00-Ø00-57-22")).toEqual([["27.03.00-Ø00-57-22"]]);
  expect(asks({ beginnings: ["oe00"] }, "Sag 27.03.00-Ø00-57-22")).toEqual([["27.03.00-Ø00-57-22"]]);
  expect(asks({ beginnings: ["krise"] }, "Et krisecenter i 2024")).toEqual([["krisecenter"]]);
});

function marked(texts: string[], unit = homeCare): string[][] {
  const marker = new WordMarker([unit], words);
  return markWhole(texts.map((text) => marker.mark(text))).map(({ text, marks }) => marks.map(({ start, end }) => text.slice(start, end)));
}
