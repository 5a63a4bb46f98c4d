import { readFileSync } from "node:fs";
import { z } from "zod";
import { countRecord } from "@/scripts/crawl/count-record";
import { crawlPortal } from "@/scripts/crawl/crawl-portal";
import { findFaults } from "@/scripts/crawl/find-faults";
import { expect, test } from "./support/portal-test";

// Of each kind of address a few: `npm run crawl` follows them all.
test("every link leads somewhere, and every page has a title of its own and headings in order", async ({ baseURL }) => {
  test.setTimeout(180_000);
  const crawl = await crawlPortal(baseURL ?? "", { perKind: 4, perQueryKind: 1 });
  expect([...crawl.answers.values()].filter(({ status }) => status === 200).length).toBeGreaterThan(60);
  expect(findFaults(crawl)).toEqual([]);
});

const points = z.object({ data: z.array(z.object({ url: z.string() })), pagination: z.object({ total: z.int() }) });
const counted = z.record(z.string(), z.object({ points: z.int(), namedVotes: z.int(), ballots: z.int(), absences: z.int() }));

test("the pages of the points show as many votes, ballots and absences as were counted by hand", async ({ request }) => {
  test.setTimeout(180_000);
  const { data, pagination } = points.parse(await (await request.get("/api/v1/points?pageSize=200")).json());
  expect(data).toHaveLength(pagination.total);
  const shown = { points: data.length, namedVotes: 0, ballots: 0, absences: 0 };
  for (const { url } of data) {
    const { votes, ballots, absences } = countRecord(await (await request.get(url)).text());
    shown.namedVotes += votes;
    shown.ballots += ballots;
    shown.absences += absences;
  }
  const files = Object.values(counted.parse(JSON.parse(readFileSync("prisma/examples/expected-counts.json", "utf8"))));
  const sum = (name: keyof typeof shown) => files.reduce((before, file) => before + file[name], 0);
  expect(shown).toEqual({ points: sum("points"), namedVotes: sum("namedVotes"), ballots: sum("ballots"), absences: sum("absences") });
});
