import fc from "fast-check";
import { expect, test } from "vitest";
import { typographic } from "@/lib/danish/typographic";

test.each([
  ['Projektet "Alle i havn" nedlægges.', "Projektet »Alle i havn« nedlægges."],
  ["Projektet ”Alle i havn” nedlægges.", "Projektet »Alle i havn« nedlægges."],
  ["Projektet “Alle i havn” nedlægges.", "Projektet »Alle i havn« nedlægges."],
  ["Projektet „Alle i havn“ nedlægges.", "Projektet »Alle i havn« nedlægges."],
  ['"Alle i havn"', "»Alle i havn«"],
  ['(jf. "havneplanen")', "(jf. »havneplanen«)"],
  ["Havnen - en status", "Havnen – en status"],
  ["Beskæftigelses- og Socialudvalget", "Beskæftigelses- og Socialudvalget"],
  ["27.03.08-A21-1-23", "27.03.08-A21-1-23"],
])("%s", (printed, shown) => {
  expect(typographic(printed)).toBe(shown);
});

test("a mark of found text between the quotation mark and its word changes nothing", () => {
  expect(typographic('i "\ue000Havnen\ue001" nu')).toBe("i »\ue000Havnen\ue001« nu");
  expect(typographic('i \ue000"Havnen"\ue001 nu')).toBe("i \ue000»Havnen«\ue001 nu");
});

test("letters, digits and spaces are never touched", () => {
  const wordsOf = (text: string) => text.replaceAll(/[^\p{L}\p{N}\s]/gu, "");
  fc.assert(fc.property(fc.string({ unit: "grapheme" }), (text) => wordsOf(typographic(text)) === wordsOf(text)));
});
