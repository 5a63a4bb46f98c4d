import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { database } from "@/lib/database/database";
import { takeIn } from "@/tests/support/take-in";

const directory = path.resolve(import.meta.dirname, "../../prisma/examples");
const names = readdirSync(directory)
  .filter((name) => name.endsWith(".txt"))
  .sort();
const visibilities: string[] = [];

beforeAll(async () => {
  for (const name of names) {
    const text = readFileSync(path.join(directory, name), "utf8");
    const { visibility } = await takeIn(text, { publish: true, example: true, municipality: "Havnsø Kommune" });
    visibilities.push(`${name} ${visibility}`);
  }
});

/** Totals are the sums of prisma/examples/expected-counts.json, added up by hand. */
describe("the examples in an empty database", () => {
  it("are all public", () => {
    expect(visibilities).toEqual(names.map((name) => `${name} public`));
  });

  it("are six meetings of one committee and two of another, all marked as examples", async () => {
    const committees = await database.committee.findMany({
      select: { name: true, municipality: true, _count: { select: { meetings: true } } },
    });
    expect(committees.map(({ name, municipality, _count }) => [name, municipality.example, _count.meetings]).sort()).toEqual([
      ["Klima- og Byudvalget", true, 2],
      ["Social- og Sundhedsudvalget", true, 6],
    ]);
  });

  it("keep every point, decision, vote, ballot and absence", async () => {
    expect({
      points: await database.agendaPoint.count(),
      decisions: await database.decision.count(),
      votes: await database.vote.count(),
      ballots: await database.ballot.count(),
      absences: await database.absence.count(),
      attachments: await database.attachment.count(),
    }).toEqual({ points: 67, decisions: 64, votes: 16, ballots: 87, absences: 24, attachments: 58 });
  });

  it("link the seniorboliger through three meetings", async () => {
    const found = await database.case.findMany({
      where: { number: "03.02.00-A00-4-23" },
      select: { _count: { select: { points: true } } },
    });
    expect(found).toEqual([{ _count: { points: 3 } }]);
  });

  it("are found by search, each point once", async () => {
    expect(await database.searchPoint.count()).toBe(67);
  });
});
