import { expect, test } from "vitest";
import { toWebSearch, withoutExclusions } from "@/lib/search/to-web-search";

test.each([
  ["  vollsmose   plan ", "vollsmose plan"],
  ["»boligsocial plan«", '"boligsocial plan"'],
  ["„boligsocial plan“", '"boligsocial plan"'],
  ["krisecenter −ansøgning", "krisecenter -ansøgning"],
  ["hjemløse ELLER herberg", "hjemløse or herberg"],
  ["enten eller", "enten eller"],
  ["sag:27.03.08-A21-1-23", "27.03.08-A21-1-23"],
  ["vin\u00adter", "vinter"],
  ["a\u0000b", "a b"],
  ["\ud800x", "x"],
])("%j", (query, words) => {
  expect(toWebSearch(query)).toBe(words);
});

test("excluded words and phrases are left out of what is marked", () => {
  expect(withoutExclusions('havn -strand -"nye veje" by')).toBe("havn by");
  expect(withoutExclusions("-kun")).toBe("");
  expect(withoutExclusions("A21-1-23")).toBe("A21-1-23");
});
