import { expect, test } from "vitest";
import { caseNumberPrefix } from "@/lib/search/case-number-prefix";

test.each([
  ["27.03.08-A21-1-23", "27.03.08-A21-1-23"],
  [" sag:27.03.08-a21-1-23 ", "27.03.08-A21-1-23"],
  ["27.03.08", "27.03.08"],
  ["27.03", "27.03"],
  ["27.03.00-ø00", "27.03.00-Ø00"],
])("%j begins a case number", (query, prefix) => {
  expect(caseNumberPrefix(query)).toBe(prefix);
});

test.each(["27", "27.03.08 havn", "27.03.08-%", "27_03.08", "vollsmose", ""])("%j does not", (query) => {
  expect(caseNumberPrefix(query)).toBeNull();
});
