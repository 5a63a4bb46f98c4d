import { beforeAll, expect, test } from "vitest";
import { mostInFile, readSearchRequest } from "@/lib/search/search-request";
import { searchPoints } from "@/lib/search/search-points";
import { referatText } from "../support/referat-text";
import { publishReferat } from "../support/publish-referat";

const old = 30;
const points = 335;

/** More hits than are ranked, those beyond with the better titles. */
beforeAll(async () => {
  const titled = Array.from({ length: points - old }, (_, index) => ({
    title: `Hegn ${index + 1}`,
    decision: "Udvalget godkender nye bænke.",
  }));
  await publishReferat(referatText({ points: titled }));
  const better = Array.from({ length: old }, (_, index) => ({ title: `Bænke, bænke ${index + 1}`, decision: "Bænke, bænke, bænke." }));
  await publishReferat(referatText({ date: "05-03-2019", points: better }));
}, 240_000);

test.each(["q=bænke", "q=bænke&sort=nyeste", "q=bænke&sort=aeldste", "q=bænke+ELLER+hegn"])(
  "%s: every hit stands on one page, and a file has them in the same order",
  { timeout: 120_000 },
  async (address) => {
    const request = readSearchRequest(new URLSearchParams(address));
    const first = await searchPoints(request);
    expect(first).toMatchObject({ total: points, pages: Math.ceil(points / 20), limited: request.sort === "relevance" });
    const walked: string[] = [];
    for (let page = 1; page <= first.pages; page++) {
      const { hits } = await searchPoints({ ...request, page });
      expect(hits).toHaveLength(Math.min(20, points - walked.length));
      walked.push(...hits.map(({ point }) => point.href));
    }
    expect(new Set(walked).size).toBe(points);
    const file = await searchPoints(request, mostInFile);
    expect(file.hits.map(({ point }) => point.href)).toEqual(walked);
  },
);
