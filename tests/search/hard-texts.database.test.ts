import { beforeEach, describe, expect, it } from "vitest";
import { database } from "@/lib/database/database";
import { getWords } from "@/lib/search/get-words";
import { pointVectors } from "@/lib/search/indexing/point-vectors";
import { searchPoints } from "@/lib/search/search-points";
import { readSearchRequest } from "@/lib/search/search-request";
import { emptyDatabase } from "@/tests/support/empty-database";
import { referatText } from "@/tests/support/referat-text";
import { takeIn } from "@/tests/support/take-in";

beforeEach(emptyDatabase);

describe("a referat is published and found, although its text has", () => {
  it.each([
    ["en ud- vikling", "en ud- dannelse", ["udvikling", "uddannelse"]],
    ["byens af- vikling", "rådets af- gørelse", ["afvikling", "afgørelse"]],
    ["ﷺ på broen", "ﷺ i parken", ["broen", "parken"]],
  ])("two readings of one word in two points: %s, %s", async (first, second, found) => {
    await publish([`Beskrivelsen af ${first}.`, `Beskrivelsen af ${second}.`]);
    for (const query of found) expect(await totalOf(query)).toBe(1);
    const words = await database.searchWord.findMany({ select: { word: true, folded: true } });
    expect(words.filter(({ word }) => ["ud", "af", "for"].includes(word))).toEqual([]);
    const joined = words.filter(({ word }) => word.startsWith("ud") || word.startsWith("af")).map(({ word }) => word);
    expect(joined).toEqual(expect.arrayContaining(found.filter((word) => /^(?:ud|af)/u.test(word))));
  });

  it.each([
    ["a run of letters", "x".repeat(2100)],
    ["a run of figures", "7".repeat(2500)],
    ["a list of numbers without spaces", Array.from({ length: 600 }, (_, index) => 1000 + index).join(",")],
    ["a run of letters that take two bytes", "ø".repeat(1500)],
  ])("%s", async (_, long) => {
    await publish([`Bilaget begynder med ${long} og slutter med kajkanten.`]);
    expect(await totalOf("kajkanten")).toBe(1);
  });
});

it("a text with more words than a vector holds keeps its filters and words, and those that find phrases as far as they fit", async () => {
  const varied = Array.from({ length: 70_000 }, (_, index) => `${100_000_000_000 + index}`).join(" ");
  const part = { part: "presentation", heading: "", line: 1, endLine: 1, text: `Den gamle kran. ${varied}`, aside: false } as const;
  const { heads, body } = pointVectors({ title: "Kranen", caseNumber: null, parts: [part], filters: ["=aar:2024"] }, getWords());
  const [row] = await database.$queryRaw<Record<string, boolean>[]>`
    SELECT ${heads}::tsvector @@ '''=aar:2024''' AS heads, vector @@ '''=aar:2024''' AS filter, vector @@ 'kran' AS word, vector @@ '''s/kran''' AS within
    FROM (SELECT ${body}::tsvector AS vector) AS written`;
  expect(row).toEqual({ heads: true, filter: true, word: true, within: true });
});

async function publish(decisions: string[]): Promise<void> {
  const points = decisions.map((decision, index) => ({ title: `Sag ${index + 1}`, decision }));
  await takeIn(referatText({ points }), { publish: true });
}

async function totalOf(query: string): Promise<number> {
  const { total, widened } = await searchPoints(readSearchRequest(new URLSearchParams({ q: query })));
  return widened ? 0 : total;
}
