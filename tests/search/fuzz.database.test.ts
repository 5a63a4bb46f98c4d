import fc from "fast-check";
import { readFile } from "node:fs/promises";
import path from "node:path";
import { beforeAll, expect, test } from "vitest";
import { searchPoints } from "@/lib/search/search-points";
import { longestQuery, readSearchRequest } from "@/lib/search/search-request";
import { publishReferat } from "../support/publish-referat";

/** `FUZZ_RUNS=100000 npx vitest run tests/search/fuzz.database.test.ts` tries as many as before a release. */
const runs = Number(process.env.FUZZ_RUNS ?? 150);

beforeAll(async () => {
  await publishReferat(await readFile(path.join(import.meta.dirname, "fixtures/2024-03-12.txt"), "utf8"));
}, 60_000);

test("whatever is typed, search answers", { timeout: 120_000 + runs * 200 }, async () => {
  const syntax = fc.constantFrom(
    "»",
    "«",
    '"',
    "-",
    " ",
    " OR ",
    "*",
    ":",
    "i:titel ",
    "parti:",
    "person:",
    "stemte:imod ",
    "sag:",
    "aar:",
    "fra:",
    "emne:",
    "type:",
  );
  const operators = fc.constantFrom(
    "'",
    "\\",
    "&",
    "|",
    "!",
    "(",
    ")",
    "<->",
    "<1>",
    "::tsquery",
    "%",
    "_",
    "; DROP TABLE search_point; --",
    "§ ",
    "3,6 mio. kr.",
    "\u0000",
  );
  const word = fc.constantFrom("havn", "havnefesten", "belysningen", "og", "Lund", "20.15.00-G01-7-24", "æøå", "a");
  // One letter that stands for eighteen, one that comes apart in three when it is folded, a ligature, and letters that are nothing but a mark.
  const expanding = fc.tuple(fc.constantFrom("ﷺ", "한", "ﬄ", "ﾞ", "ͺ", "𝓪"), fc.integer({ min: 1, max: 480 }));
  const long = expanding.map(([letter, times]) => letter.repeat(times));
  const query = fc
    .array(fc.oneof(syntax, operators, word, long, fc.string({ unit: "grapheme", maxLength: 12 })), { maxLength: 12 })
    .map((pieces) => pieces.join(""));
  await fc.assert(
    fc.asyncProperty(query, async (typed) => {
      const request = readSearchRequest(new URLSearchParams({ q: typed }));
      const { total, hits } = await searchPoints(request);
      expect(request.query.length).toBeLessThanOrEqual(longestQuery);
      expect(total).toBeLessThanOrEqual(3);
      expect(hits.length).toBe(total);
    }),
    { numRuns: runs },
  );
});
