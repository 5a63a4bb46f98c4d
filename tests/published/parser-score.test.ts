import { expect, it } from "vitest";
import { parserVersion } from "@/lib/minutes/parser-version";
import { getParserScore } from "@/lib/published/get-parser-score";

it("the figures shown of the parser are those of the parser that reads (npm run measure:parser)", () => {
  expect(getParserScore().parserVersion).toBe(parserVersion);
});
