import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { z } from "zod";
import { readSource } from "@/lib/extract/read-source";
import type { Ballot, Minutes, Vote } from "@/lib/minutes/minutes";
import { parseMinutes } from "@/lib/minutes/parse-minutes";

const directory = path.resolve(import.meta.dirname, "../../prisma/examples");
const outcomes = ["approved", "recommended", "discussed", "noted", "rejected", "postponed", "other", "none"] as const;
const count = z.number().int().nonnegative();
const countsSchema = z.strictObject({
  points: count,
  decisions: count,
  votes: count,
  namedVotes: count,
  ballots: count,
  absences: count,
  attachments: count,
  amendments: count,
  otherBodies: count,
  outcomes: z.partialRecord(z.enum(outcomes), count),
});
type Counts = z.infer<typeof countsSchema>;

const expectedCounts = z
  .record(z.string(), countsSchema)
  .parse(JSON.parse(readFileSync(path.join(directory, "expected-counts.json"), "utf8")));
const names = readdirSync(directory)
  .filter((name) => name.endsWith(".txt"))
  .sort();
const examples = await Promise.all(names.map(async (name) => ({ name, lines: linesOf(name), minutes: await parse(name) })));

describe.each(examples)("example $name", ({ name, lines, minutes }) => {
  test("holds what a reader counted by hand", () => {
    expect(countsOf(minutes)).toEqual(expectedCounts[name]);
  });

  test("is read to the last line, without a blocking doubt", () => {
    expect(minutes.kind).toBe("referat");
    expect(minutes.coverage).toBe(1);
    expect(minutes.unplaced).toEqual([]);
    expect(minutes.warnings.filter((warning) => warning.severity === "blocking")).toEqual([]);
  });

  test("prints every ballot and every absence in the lines they are traced to", () => {
    const traced = [...votesOf(minutes).flatMap(ballotsOf), ...decisionsOf(minutes).flatMap((decision) => decision.absences)];
    expect(traced.length).toBeGreaterThan(0);
    for (const { name: person, line, endLine } of traced) expect(lines.slice(line - 1, endLine).join(" ")).toContain(person);
  });

  test("lists its points in the contents as they are titled", () => {
    expect(minutes.warnings.filter((warning) => warning.code.startsWith("contents-"))).toEqual([]);
    expect(minutes.contents).toHaveLength(minutes.points.length);
  });
});

describe("the examples together", () => {
  test("are counted and described, each of them", () => {
    const readme = readFileSync(path.join(directory, "README.md"), "utf8");
    expect(names).toHaveLength(8);
    expect(Object.keys(expectedCounts).sort()).toEqual(names);
    for (const name of names) expect(readme).toContain(`| \`${name}\` |`);
  });

  test.each(outcomes)("show a point with the outcome %s", (outcome) => {
    const found = examples.flatMap(({ minutes }) => minutes.points).filter((point) => (point.decision?.outcome ?? "none") === outcome);
    expect(found).not.toEqual([]);
  });

  test("show absences of all three scopes", () => {
    const scopes = examples.flatMap(({ minutes }) =>
      decisionsOf(minutes).flatMap((decision) => decision.absences.map(({ scope }) => scope)),
    );
    expect([...new Set(scopes)].sort()).toEqual(["meeting", "part", "point"]);
  });

  test("show all kinds of amendments, an ændringsforslag lost and one carried", () => {
    const amendments = examples.flatMap(({ minutes }) => decisionsOf(minutes).flatMap((decision) => decision.amendments));
    expect([...new Set(amendments.map(({ kind, adopted }) => `${kind} ${String(adopted)}`))].sort()).toEqual([
      "resolution true",
      "tilføjelse true",
      "ændringsforslag false",
      "ændringsforslag true",
    ]);
  });

  test("follow one case through three meetings of two committees", () => {
    const meetings = examples.filter(({ minutes }) => minutes.points.some((point) => point.caseNumber === "03.02.00-A00-4-23"));
    expect(meetings.map(({ minutes }) => `${minutes.date} ${minutes.committee}`)).toEqual([
      "2023-09-12 Social- og Sundhedsudvalget",
      "2024-05-15 Klima- og Byudvalget",
      "2024-10-08 Social- og Sundhedsudvalget",
    ]);
  });

  test("raise the three doubts they are written to raise, and no other", () => {
    const doubts = examples.flatMap(({ minutes }) => minutes.warnings.map((warning) => `${minutes.date} ${warning.code}`));
    expect(doubts.sort()).toEqual(["2023-01-17 outcome-derived", "2025-06-17 name-spelled-two-ways", "2025-06-17 outcome-derived"]);
  });
});

function countsOf(minutes: Minutes): Counts {
  const decisions = decisionsOf(minutes);
  const votes = votesOf(minutes);
  const byOutcome: Counts["outcomes"] = {};
  for (const { decision } of minutes.points) {
    const outcome = decision?.outcome ?? "none";
    byOutcome[outcome] = (byOutcome[outcome] ?? 0) + 1;
  }
  return {
    points: minutes.points.length,
    decisions: decisions.length,
    votes: votes.length,
    namedVotes: votes.filter((vote) => ballotsOf(vote).length > 0).length,
    ballots: votes.flatMap(ballotsOf).length,
    absences: decisions.flatMap((decision) => decision.absences).length,
    attachments: minutes.points.flatMap((point) => point.attachments).length,
    amendments: decisions.flatMap((decision) => decision.amendments).length,
    otherBodies: decisions.flatMap((decision) => decision.otherBodies).length,
    outcomes: byOutcome,
  };
}

function decisionsOf(minutes: Minutes) {
  return minutes.points.flatMap(({ decision }) => (decision ? [decision] : []));
}

function votesOf(minutes: Minutes): Vote[] {
  return decisionsOf(minutes).flatMap((decision) => decision.votes);
}

function ballotsOf(vote: Vote): Ballot[] {
  return [...vote.for, ...vote.against, ...vote.abstained];
}

function linesOf(name: string): string[] {
  return readFileSync(path.join(directory, name), "utf8").split("\n");
}

async function parse(name: string): Promise<Minutes> {
  return parseMinutes(await readSource(name, readFileSync(path.join(directory, name))));
}
