import fc from "fast-check";
import { expect, test } from "vitest";
import { isOneEditAway } from "@/lib/danish/words/is-one-edit-away";
import { swappedForms } from "@/lib/danish/words/swapped-forms";

test.each([
  ["hansen", "hasnen", true],
  ["hansen", "hanse", true],
  ["hansen", "hanssen", true],
  ["hansen", "hansan", true],
  ["hansen", "ansen", true],
  ["hansen", "nahsen", false],
  ["hansen", "hnasne", false],
  ["hansen", "hansen", false],
  ["a", "", true],
  ["", "", false],
])("%s and %s", (one, other, near) => {
  expect(isOneEditAway(one, other)).toBe(near);
  expect(isOneEditAway(other, one)).toBe(near);
});

test("letters are changed about two by two, æøå as one letter and as two", () => {
  expect(swappedForms("javid")).toEqual(["ajvid", "jvaid", "jaivd", "javdi"]);
  expect(swappedForms("netaevrk")).toContain("netvaerk");
  expect(swappedForms("aa")).toEqual([]);
});

test("a form with letters changed about is always one step away", () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[b-df-z]{2,20}$/u), (word) => swappedForms(word).every((form) => isOneEditAway(word, form))),
    { numRuns: 500 },
  );
});
