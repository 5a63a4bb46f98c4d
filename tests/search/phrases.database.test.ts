import { beforeAll, expect, test } from "vitest";
import { planSearch } from "@/lib/search/plan-search";
import { searchPoints } from "@/lib/search/search-points";
import { readSearchRequest } from "@/lib/search/search-request";
import type { Segment } from "@/lib/search/search-result";
import { referatText } from "../support/referat-text";
import { publishReferat } from "../support/publish-referat";

const decision = [
  "Borgere, der er udsatte, støttes socialt. Socialt støttes borgere, og udsatte støttes, når borgere er udsatte.",
  "Rådet for soci\u00adalt udsatte borgere høres om hjælp til de udsatte.",
  "Socialt udsatte borgere i byen har ret til hjælp.",
].join("\n\n");

beforeAll(() => publishReferat(referatText({ points: [{ title: "Rådets høring", decision }] })));

test("a phrase is counted and marked where its words follow one another, and leads there", async () => {
  const { hits } = await search("»socialt udsatte borgere«");
  expect(hits[0]?.occurrences).toBe(2);
  expect(textOf(hits[0]?.passage?.segments)).toContain("Rådet for");
  expect(markedIn(hits[0]?.passage?.segments)).toEqual([expect.stringMatching(/^soci\u00ad?alt udsatte borgere$/u)]);
});

test("words that say nothing count inside a phrase", async () => {
  const { hits } = await search("»hjælp til de udsatte«");
  expect(hits[0]?.occurrences).toBe(1);
  expect(markedIn(hits[0]?.passage?.segments)).toEqual(["hjælp til de udsatte"]);
  expect((await search("»hjælp til udsatte«")).widened).toBe(true);
});

test("words beside a phrase are marked wherever they stand outside it", async () => {
  const { hits } = await search("»udsatte borgere« hjælp");
  expect(markedIn(hits[0]?.passage?.segments)).toEqual(["udsatte borgere", "hjælp"]);
  expect(hits[0]?.occurrences).toBe(4);
});

test("where no point has the phrase, its words are marked", async () => {
  const { hits, widened } = await search("»borgere høring«");
  expect(widened).toBe(true);
  expect(markedIn(hits[0]?.title)).toEqual(["høring"]);
});

test("a pasted text is asked for in no more than its words", async () => {
  const words = (count: number) =>
    Array.from({ length: count }, (_, index) => `by${"abcdefghijklmnopqrstuvwxyz".charAt(index % 26)}${index}`);
  const sizeOf = async (count: number) => (await planSearch(words(count).join(" og "))).match?.length ?? 0;
  expect(await sizeOf(60)).toBeLessThan((await sizeOf(30)) * 2.5);
});

async function search(query: string) {
  return searchPoints(readSearchRequest(new URLSearchParams({ q: query })));
}

function textOf(segments: Segment[] = []): string {
  return segments.map(({ text }) => text).join("");
}

function markedIn(segments: Segment[] = []): string[] {
  return segments.filter(({ marked }) => marked).map(({ text }) => text);
}
