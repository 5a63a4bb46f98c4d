import fc from "fast-check";
import { expect, test } from "vitest";
import { printedWords } from "@/lib/danish/analysis/printed-words";
import { readTokens } from "@/lib/danish/analysis/read-tokens";
import { getWords } from "@/lib/search/get-words";

const read = (text: string) => readTokens(text, getWords());
const termsOf = (text: string) => read(text).flatMap(({ terms }) => terms);

test.each([
  ["27.03.00-Ø00-57-22", ["27.03.00-oe00-57-22", "27.03.00", "27.03", "oe00", "oe00-57-22"]],
  ["27.03.00-oe00-57-22", ["27.03.00-oe00-57-22", "27.03.00", "27.03", "oe00", "oe00-57-22"]],
  ["P20-387-19", ["p20-387-19", "p20"]],
  ["P35", ["p35"]],
  ["27.03.00–Ø00–57–22", ["27.03.00-oe00-57-22", "27.03.00", "27.03", "oe00", "oe00-57-22"]],
  ["P20\u2011387\u201119", ["p20-387-19", "p20"]],
  ["§ 71, stk. 4", ["§71", "71", "stk4"]],
  ["§§ 109 og 110", ["§109", "109", "og", "§110", "110"]],
  ["3,6 mio. kr.", ["kr3600000", "3,6"]],
  ["3.600.000 kr.", ["kr3600000", "3.600.000"]],
  ["171,7 millioner kroner", ["kr171700000", "171,7"]],
  ["500 t.kr.", ["kr500000", "500"]],
  ["3,6 mill. kr.", ["kr3600000", "3,6"]],
  ["83.3 mio.", ["kr83300000", "83.3"]],
  ["83.300 mio.", ["kr83300000000", "83.300"]],
  ["2 mrd. kr.", ["kr2000000000", "2"]],
  ["2157500 kr.", ["kr2157500", "2157500"]],
  ["3 600 000 kr.", ["kr3600000", "3600000"]],
  ["600\u00a0000 kr.", ["kr600000", "600000"]],
  ["12 500 kr.", ["12", "kr500", "500"]],
  ["§ 85 a", ["§85a", "85a"]],
  ["§85a, stk. 2", ["§85a", "85a", "stk2"]],
  ["§ 85 i loven", ["§85", "85", "i", "lov"]],
  ["§ 85 af", ["§85", "85", "af"]],
  ["paragraf 71", ["§71", "71", "paragraf"]],
  ["1,2 mia. kr.", ["kr1200000000", "1,2"]],
  ["Anna Berg (Ø)", ["anna", "berg", "@oe", "oe"]],
  ["2023", ["2023"]],
])("%s", (text, terms) => {
  expect(termsOf(text)).toEqual(expect.arrayContaining(terms));
  expect(termsOf(text)).toHaveLength(terms.length);
});

test.each([
  ["O34", ["o34", "oe34"]],
  ["27.57.12-O34-4-20", ["27.57.12-o34-4-20", "27.57.12-oe34-4-20"]],
])("%s is asked for with Ø as well", (text, asked) => {
  expect(read(text)[0]?.asked).toEqual(asked);
});

test.each([
  ["3600000", ["3600000", "kr3600000"]],
  ["2023", ["2023"]],
  ["9".repeat(400), ["9".repeat(400), `kr${Number.MAX_SAFE_INTEGER}`]],
])("%s is asked for as an amount as well, unless it is a year", (text, asked) => {
  expect(read(text)[0]?.asked).toEqual(asked);
});

test("a letter after a group's name is a party, and elsewhere it is not", () => {
  expect(termsOf("byrådsgruppe V")).toContain("@v");
  expect(termsOf("afdeling V")).not.toContain("@v");
});

test("a word that a line break parted is read as one as well, and a shared last part is left alone", () => {
  expect(read("gadeplan- smedarbejder")[0]).toMatchObject({ position: 1, terms: ["gadeplansmedarbejd"] });
  expect(read("Beskæftigelses- og Socialudvalget").map(({ position }) => position)).toEqual([1, 2, 3]);
});

test("whatever is read, tokens stand in the text in order and have terms", () => {
  const text = fc.string({ unit: "grapheme", maxLength: 80 });
  fc.assert(
    fc.property(fc.oneof(text, fc.stringMatching(/^[§(a-zÆØÅ0-9.,-]{0,40}$/u)), (any) => {
      let before = { start: 0, position: 0 };
      for (const token of read(any)) {
        expect(token.start).toBeGreaterThanOrEqual(before.start);
        expect(token.end).toBeGreaterThan(token.start);
        expect(token.end).toBeLessThanOrEqual(any.length);
        expect(token.position).toBeGreaterThanOrEqual(before.position);
        expect(token.terms.length).toBeGreaterThan(0);
        before = token;
      }
    }),
    { numRuns: 500 },
  );
});

test("every word that is read is among the words as printed, those that a line break parted too", () => {
  const prose = fc.stringMatching(/^(?:[\p{L}\u00ad]{1,9}(?:, |- |-| |\n)){0,12}$/u);
  fc.assert(
    fc.property(fc.oneof(prose, fc.constantFrom("Skole- og dagtilbud, gadeplans-\nmedarbejder", "a- bb- cc")), (text) => {
      const printed = printedWords(text);
      for (const token of read(text)) expect(printed).toContain(token.printed);
    }),
    { numRuns: 500 },
  );
});
