import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { z } from "zod";
import { GET as getPopolo } from "@/app/api/popolo.json/route";
import { ingestFile } from "@/lib/ingest/ingest-file";
import { emptyDatabase } from "@/tests/support/empty-database";
import { commandLine } from "@/tests/support/take-in";
import { countOnPages } from "./support/count-on-pages";
import { countInApi, countInCsv, countInOparl, countInPopolo } from "./support/count-everywhere";
import { danglingIds, popoloSchema } from "./support/popolo-schema";

const examples = path.resolve(import.meta.dirname, "../../prisma/examples");
const collection = path.resolve(import.meta.dirname, "../../../shared/referater");
const present = existsSync(collection);
if (!present)
  console.warn(
    `Skipped: the reference collection of five real referater is not beside the project (${path.relative(process.cwd(), collection)}).`,
  );

afterEach(emptyDatabase);

describe("the pages, the API, the spreadsheets, OParl and Popolo find the same", { timeout: 90_000 }, () => {
  it("in the examples: as many as were counted by hand", async () => {
    await publishAll(examples, { name: "Havnsø Kommune", example: true });
    const counts = z
      .record(z.string(), z.object({ points: z.int(), votes: z.int(), ballots: z.int(), absences: z.int() }))
      .parse(JSON.parse(readFileSync(path.join(examples, "expected-counts.json"), "utf8")));
    const sum = (name: "points" | "votes" | "ballots" | "absences") => Object.values(counts).reduce((total, one) => total + one[name], 0);
    await expectSame("havnsoe-kommune", { points: sum("points"), ballots: sum("ballots"), absences: sum("absences") });
    const popolo = popoloSchema.parse(await getPopolo().json());
    expect(danglingIds(popolo)).toEqual([]);
    expect(popolo.vote_events.length).toBe(sum("votes"));
  });

  it.skipIf(!present)("in the five real referater: 74 points, 5 votes, 32 ballots, 30 absences", async () => {
    await publishAll(collection, { name: "Odense Kommune", example: false });
    await expectSame("odense-kommune", { points: 74, votes: 5, ballots: 32, absences: 30 });
  });
});

async function expectSame(body: string, expected: { points: number; votes?: number; ballots: number; absences: number }): Promise<void> {
  const [api, csv, oparl, popolo] = await Promise.all([countInApi(), countInCsv(), countInOparl(body), countInPopolo()]);
  expect({ points: api.points, ballots: api.ballots.length, absences: api.absences.length }).toEqual({
    points: expected.points,
    ballots: expected.ballots,
    absences: expected.absences,
  });
  if (expected.votes !== undefined) expect([api.votes, csv.votes]).toEqual([expected.votes, expected.votes]);
  const pages = await countOnPages();
  expect(pages).toEqual({ points: api.points, votes: pages.votes, ballots: api.ballots.length, absences: api.absences.length });
  if (expected.votes !== undefined) expect(pages.votes).toBe(expected.votes);
  expect(oparl).toEqual(api);
  expect(popolo).toEqual(api);
  // A vote of which no name is printed has no row among the ballots.
  expect({ ...csv, votes: api.votes }).toEqual(api);
}

async function publishAll(directory: string, municipality: { name: string; example: boolean }): Promise<void> {
  const names = readdirSync(directory).filter((name) => name.endsWith(".txt"));
  expect(names.length).toBeGreaterThan(0);
  for (const name of names.sort()) {
    const file = { name, bytes: readFileSync(path.join(directory, name)) };
    expect(await ingestFile({ file, municipality, publish: true }, commandLine)).toMatchObject({ visibility: "public" });
  }
}
