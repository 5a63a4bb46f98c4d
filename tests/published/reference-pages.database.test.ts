import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { database } from "@/lib/database/database";
import { ingestFile } from "@/lib/ingest/ingest-file";
import { listAbsences } from "@/lib/published/people/list-absences";
import { listCases } from "@/lib/published/cases/list-cases";
import { getParty } from "@/lib/published/people/get-party";
import { getPerson } from "@/lib/published/people/get-person";
import { listPeople } from "@/lib/published/people/list-people";
import { listTopics } from "@/lib/published/topics/list-topics";
import { getAgreement } from "@/lib/published/votes/get-agreement";
import { listVotes } from "@/lib/published/votes/list-votes";

const collection = path.resolve(import.meta.dirname, "../../../shared/referater");
const present = existsSync(collection);
if (!present)
  console.warn(
    `Skipped: the reference collection of five real referater is not beside the project (${path.relative(process.cwd(), collection)}).`,
  );

describe.skipIf(!present)("the five real referater on the pages of votes, persons, parties, cases and topics", () => {
  it("give 5 votes, 32 ballots, 30 absences and 74 points, whichever page counts them", { timeout: 120_000 }, async () => {
    const municipality = { name: "Odense Kommune", example: false };
    for (const name of readdirSync(collection).sort()) {
      const file = { name, bytes: readFileSync(path.join(collection, name)) };
      await ingestFile({ file, municipality, publish: true }, { kind: "commandLine" });
    }
    const { votes, total } = await listVotes();
    expect([total, votes.flatMap(({ ballots }) => ballots).length, (await getAgreement()).votes]).toEqual([5, 32, 5]);

    const people = await listPeople();
    const persons = await Promise.all(people.map(({ href }) => getPerson(href.split("/").at(-1) ?? "")));
    expect(persons.reduce((sum, person) => sum + (person?.votes.length ?? 0), 0)).toBe(32);
    const ids = await database.person.findMany({ select: { id: true } });
    const absences = await Promise.all(ids.map(({ id }) => listAbsences(id)));
    expect(absences.flat()).toHaveLength(30);
    const shown = persons.flatMap(
      (person) => person?.meetings.flatMap((meeting) => meeting.absences.flatMap(({ points }) => points)) ?? [],
    );
    expect(shown).toHaveLength(30);

    const parties = await Promise.all(["a", "c", "f", "v", "oe"].map((letter) => getParty(letter)));
    expect(parties.reduce((sum, party) => sum + (party?.votes.flatMap(({ ballots }) => ballots).length ?? 0), 0)).toBe(32);

    const { topics, withoutTopic } = await listTopics();
    expect(topics.reduce((sum, { points }) => sum + points, withoutTopic)).toBe(74);
    const { cases } = await listCases();
    expect(cases.find(({ number }) => number === "00.01.00-P20-387-19")).toMatchObject({ treatments: 2, firstDate: "2021-03-02" });

    const reza = persons.find((person) => person?.name === "Reza Javid");
    expect(reza?.meetings.map(({ votedIn, absences: away }) => [votedIn, away.map(({ scope }) => scope)])).toEqual([
      [[1, 7], []],
      [[12, 14], []],
      [[], ["meeting"]],
      [[5], []],
      [[], []],
    ]);
  });
});
