import { readFile } from "node:fs/promises";
import path from "node:path";
import { beforeAll, expect, test } from "vitest";
import { database } from "@/lib/database/database";
import { searchDatabase } from "@/lib/database/search-database";
import { askedOf } from "@/lib/search/conditions";
import { listLatestPublished } from "@/lib/search/list-latest-published";
import { newestMonths } from "@/lib/search/newest-months";
import { planSearch } from "@/lib/search/plan-search";
import { idsByDate, rankedIds } from "@/lib/search/rank-points";
import { searchPoints } from "@/lib/search/search-points";
import { noFilters, readSearchRequest } from "@/lib/search/search-request";
import { suggestSearches } from "@/lib/search/suggest-searches";
import { withinLimit } from "@/lib/search/within-limit";
import { publishReferat } from "../support/publish-referat";

beforeAll(async () => {
  for (const name of ["2024-03-12.txt", "2023-09-05.txt"]) {
    await publishReferat(await readFile(path.join(import.meta.dirname, "fixtures", name), "utf8"));
  }
});

test("the newest of very many hits are looked for in the months that hold as many as are ranked", async () => {
  const plan = await planSearch("havn");
  const asked = askedOf(plan, noFilters);
  const nearly = await newestMonths(asked, { hits: 8000, points: 8000 }, 1000, false);
  expect(nearly).toContain("=md:2023-09");
  for (const few of [
    { hits: 0, points: 8000 },
    { hits: 600, points: 8000 },
    { hits: 600, points: -1 },
    { hits: 0, points: 0 },
  ])
    expect(await newestMonths(asked, few, 1000, false)).toBeNull();
  expect(await newestMonths(asked, { hits: 600, points: 8000 }, 1000, true)).toContain("=md:2023-09");
  const all = await database.$queryRaw<{ id: string }[]>(rankedIds(asked, plan));
  expect(await database.$queryRaw(rankedIds(asked, plan, { body: nearly, heads: null }))).toEqual(all);
  const [best = { id: "" }] = all;
  const others = await database.$queryRaw<{ id: string }[]>(
    idsByDate(asked, { sort: "relevance", limit: 20, offset: 0 }, { without: [best.id], few: true }),
  );
  expect([best, ...others].map(({ id }) => id).sort()).toEqual(all.map(({ id }) => id).sort());
  expect(
    await database.$queryRaw(idsByDate(asked, { sort: "relevance", limit: 20, offset: 1 }, { without: [best.id], few: true })),
  ).toEqual(others.slice(1));
  const lately = { body: "'=md:2024-03'", heads: "'=md:2024-03'" };
  const found = await database.$queryRaw<{ id: string }[]>(rankedIds(asked, plan, lately));
  expect(found).toHaveLength(2);
});

test("days that were asked for bound the months", async () => {
  const plan = await planSearch("havn til:2023");
  const months = await newestMonths(askedOf(plan, noFilters), { hits: 8000, points: 8000 }, 1000, false);
  expect(months).toBe("'=md:2023-09'");
});

test("a statement that takes too long is given up, and any other failure is told", async () => {
  expect(await withinLimit(() => searchDatabase.$queryRaw`SELECT 1 FROM pg_sleep(20)`)).toBeNull();
  await expect(withinLimit(() => searchDatabase.$queryRaw`SELECT 1 / 0`)).rejects.toThrow();
});

test("a search whose hits cannot be read in time says so, and suggestions are fewer", async () => {
  const locked = async (table: string, meanwhile: () => Promise<void>) =>
    database.$transaction(
      async (transaction) => {
        await transaction.$executeRawUnsafe(`LOCK TABLE ${table} IN ACCESS EXCLUSIVE MODE`);
        await meanwhile();
      },
      { timeout: 60_000 },
    );
  await locked("search_text", async () => {
    const { hits, hints } = await searchPoints(readSearchRequest(new URLSearchParams({ q: "havn" })));
    expect(hits).toEqual([]);
    expect(hints).toMatchObject([{ kind: "tooSlow" }]);
  });
  await locked("search_word, search_point", async () => {
    expect((await suggestSearches("havn")).map(({ kind }) => kind)).toEqual(["topic"]);
    expect(await suggestSearches("20.15")).toEqual([]);
  });
  expect((await suggestSearches("havn")).map(({ kind }) => kind)).toContain("title");
  for (const table of ["synonym_group", "person", "committee", "search_point"]) {
    await locked(table, async () => {
      const request = readSearchRequest(new URLSearchParams({ q: "havn person:lund udvalg:kultur TU" }));
      expect((await searchPoints(request)).hints).toMatchObject([{ kind: "tooSlow" }]);
      expect(await listLatestPublished(request, 50)).toBeNull();
    });
  }
});
