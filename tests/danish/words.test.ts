import { expect, test } from "vitest";
import { foldWord } from "@/lib/danish/words/fold";
import { skeletonOf } from "@/lib/danish/words/skeleton";
import { defaultSynonyms, readSynonyms } from "@/lib/danish/words/synonyms";
import { getWords } from "@/lib/search/get-words";

const words = getWords();
const analyse = (word: string) => words.analyse(foldWord(word));

test.each([
  ["hjemløse", "hjemløs"],
  ["krisecentre", "krisecenter"],
  ["børnene", "barn"],
  ["større", "stor"],
  ["aftalens", "aftale"],
  ["forvaltningerne", "forvaltning"],
])("%s is found by %s", (form, lemma) => {
  expect(analyse(form).terms).toEqual(expect.arrayContaining(analyse(lemma).terms));
});

test("hjemløshed and hjemløs, stated and spelled in any way, have one stem", () => {
  expect(new Set(["hjemløs", "hjemløse", "hjemløshed", "hjemloese", "HJEMLØSHEDEN"].flatMap((word) => analyse(word).terms))).toEqual(
    new Set(["hjemloes"]),
  );
});

test.each([
  ["hjemløseaftalen", ["hjemløs", "aftale"]],
  ["psykiatrihandleplanen", ["psykiatri", "handleplan", "plan"]],
  ["socialtandplejen", ["social", "tandpleje", "tand", "pleje"]],
  ["kvindekrisecentre", ["kvinde", "krisecenter", "krise"]],
  ["kompetencefordelingsplan", ["kompetence", "fordeling", "plan"]],
  ["korsløkkeparken", ["korsløkke", "park"]],
  ["blomsterøplanen", ["blomsterø", "plan"]],
])("%s is found by its parts", (compound, parts) => {
  for (const part of parts) expect(analyse(compound).allParts).toEqual(expect.arrayContaining(analyse(part).terms.slice(0, 1)));
});

test.each([
  "kommune",
  "beslutning",
  "orientering",
  "information",
  "fællesskaber",
  "medarbejder",
  "forvaltning",
  "vollsmose",
  "hjemløse",
  "arbejdsløshed",
])("%s is no compound", (word) => {
  expect(analyse(word).allParts).toEqual([]);
});

test("damaged words are read: hyphens that cannot be seen, and letters of other alphabets", () => {
  const whole = words.read("psykiatrihandleplan").terms;
  expect(words.read("psykiatриhandleplan").terms).toEqual(whole);
  expect(words.read("psy\u00adkiatri\u200bhandleplan").terms).toEqual(whole);
  expect(words.read("a\u030arsrapport").word).toBe("aarsrapport");
  expect(words.read("o\ufb03ciel").word).toBe("officiel");
});

test("spellings that people mix up share a skeleton", () => {
  expect(new Set(["hjemlose", "hjemloese", "hjemlöse"].map((word) => skeletonOf(foldWord(word)))).size).toBe(1);
  expect(skeletonOf(foldWord("Gürkan"))).toBe(skeletonOf("gurkan"));
});

test("synonyms go both ways", () => {
  expect(defaultSynonyms.get("corona")).toContain("covid");
  expect(defaultSynonyms.get("covid")).toContain("corona");
  expect([...readSynonyms("bibliotekerne bogcafé\n\nalene\n")]).toEqual([
    ["bibliotek", ["bogcaf"]],
    ["bogcaf", ["bibliotek"]],
  ]);
  expect(readSynonyms("corona pandemi", defaultSynonyms).get("corona")).toEqual(["covid", "pandemi"]);
});
