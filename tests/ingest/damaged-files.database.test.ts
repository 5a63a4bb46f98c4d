import { beforeEach, describe, expect, it } from "vitest";
import { database } from "@/lib/database/database";
import { originalPlace } from "@/lib/database/originals";
import { ingestFile } from "@/lib/ingest/ingest-file";
import { mutant } from "@/tests/extract/hostile/mutant";
import { typesetReferat } from "@/tests/extract/support/typeset-referat";
import { emptyDatabase } from "@/tests/support/empty-database";
import { referatText } from "@/tests/support/referat-text";
import { commandLine } from "@/tests/support/take-in";
import { createHash } from "node:crypto";
import { existsSync } from "node:fs";

beforeEach(emptyDatabase);

const municipality = { name: "Lillehavn Kommune", example: false };
const wounded = 36;

async function stored() {
  const [documents, lines, meetings, revisions, points, events] = await Promise.all([
    database.document.count(),
    database.sourceLine.count(),
    database.meeting.count(),
    database.revision.count(),
    database.agendaPoint.count(),
    database.auditEvent.count(),
  ]);
  return { documents, lines, meetings, revisions, points, events };
}

describe("a PDF with random wounds", () => {
  it("ends as a whole document, or as nothing but a line in the audit log", { timeout: 300_000 }, async () => {
    const sound = await typesetReferat(referatText({ points: [{ title: "Nye bænke" }, { title: "Cykelsti" }] }));
    const kinds = new Set<string>();
    for (let seed = 1; seed <= wounded; seed++) {
      const bytes = mutant(sound, seed);
      const sha256 = createHash("sha256").update(bytes).digest("hex");
      const before = await stored();
      const result = await ingestFile({ file: { name: "referat.pdf", bytes }, municipality, publish: false }, commandLine);
      const after = await stored();
      kinds.add(result.kind === "refused" ? "refused" : "taken");
      if (result.kind === "refused") {
        expect(after, `seed ${seed}`).toEqual({ ...before, events: before.events + 1 });
        expect(existsSync(originalPlace(sha256)), `seed ${seed}`).toBe(false);
      } else {
        const { minutes, revisionId } = result;
        expect(existsSync(originalPlace(sha256)), `seed ${seed}`).toBe(true);
        expect(await database.sourceLine.count({ where: { document: { sha256 } } }), `seed ${seed}`).toBe(minutes.source.lines);
        expect(await database.agendaPoint.count({ where: { revisionId } }), `seed ${seed}`).toBe(minutes.points.length);
        expect(after.revisions, `seed ${seed}`).toBe(before.revisions + 1);
      }
    }
    expect(kinds).toEqual(new Set(["refused", "taken"]));
  });
});
