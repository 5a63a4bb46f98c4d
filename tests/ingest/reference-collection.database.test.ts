import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { database } from "@/lib/database/database";
import { ingestFile } from "@/lib/ingest/ingest-file";

const collection = path.resolve(import.meta.dirname, "../../../shared/referater");
const present = existsSync(collection);
if (!present)
  console.warn(
    `Skipped: the reference collection of five real referater is not beside the project (${path.relative(process.cwd(), collection)}).`,
  );

describe.skipIf(!present)("the five real referater", () => {
  it("give 5 meetings, 74 points, 61 decisions, and 5 votes with 32 ballots", async () => {
    for (const name of readdirSync(collection).sort()) {
      const file = { name, bytes: readFileSync(path.join(collection, name)) };
      const result = await ingestFile(
        { file, municipality: { name: "Odense Kommune", example: false }, publish: true },
        { kind: "commandLine" },
      );
      expect(result).toMatchObject({ kind: "new", visibility: "public" });
    }
    const [meetings, points, decisions, votes, ballots, absences, searchable] = await Promise.all([
      database.meeting.count({ where: { state: "published" } }),
      database.agendaPoint.count(),
      database.decision.count(),
      database.vote.count(),
      database.ballot.count(),
      database.absence.count(),
      database.searchPoint.count(),
    ]);
    expect({ meetings, points, decisions, votes, ballots, absences, searchable }).toEqual({
      meetings: 5,
      points: 74,
      decisions: 61,
      votes: 5,
      ballots: 32,
      absences: 30,
      searchable: 74,
    });
  });
});
