import { createHash } from "node:crypto";
import { mkdtempSync, readdirSync, readFileSync, rmSync, truncateSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { checkCollection } from "@/lib/archive/check-collection";
import { restoreArchive } from "@/lib/archive/restore-archive";
import { writeArchive } from "@/lib/archive/write-archive";
import { database } from "@/lib/database/database";
import { forgetOriginal, keepOriginal, readOriginal } from "@/lib/database/originals";
import { isUnbroken, verifyAudit } from "@/lib/desk/audit/verify-audit";
import { withdrawPoint } from "@/lib/desk/withdraw";
import { getPoint } from "@/lib/published/get-point";
import { indexMeeting } from "@/lib/search/index-points";
import { emptyDatabase } from "@/tests/support/empty-database";
import { publishReferat } from "@/tests/support/publish-referat";
import { referatText } from "@/tests/support/referat-text";

const folder = mkdtempSync(path.join(tmpdir(), "referatportalen-archive-"));
const file = path.join(folder, "arkiv.tar.gz");
const text = referatText({ points: [{ title: "Nye bænke" }, { title: "Støj fra Æblehavnen" }] });
const corrected = text.replace("Nye bænke", "Nye, røde bænke");

afterAll(() => rmSync(folder, { recursive: true }));
beforeEach(async () => {
  await emptyDatabase();
  rmSync(process.env.STORAGE_DIR ?? "", { recursive: true, force: true });
  await publishReferat(text);
  await publishReferat(corrected);
  const { key } = await database.agendaPoint.findFirstOrThrow({ where: { slug: "punkt-2" }, select: { key: true } });
  await withdrawPoint(key, "Indeholdt personoplysninger.", { kind: "commandLine" });
});

async function wipe(): Promise<void> {
  const documents = await database.document.findMany({ select: { sha256: true } });
  await emptyDatabase();
  await Promise.all(documents.map(({ sha256 }) => forgetOriginal(sha256)));
}

async function indexAll(): Promise<void> {
  for (const { id } of await database.meeting.findMany({ select: { id: true } }))
    await database.$transaction((transaction) => indexMeeting(transaction, id));
}

function everything() {
  return Promise.all([
    getPoint("havneudvalget", "2024-03-05", "punkt-1"),
    getPoint("havneudvalget", "2024-03-05", "punkt-2"),
    database.revision.findMany({ orderBy: { number: "asc" } }),
    database.auditEvent.findMany({ orderBy: { id: "asc" } }),
    database.document.findMany({ orderBy: { sha256: "asc" } }),
    database.pointAddress.findMany({ orderBy: { slug: "asc" } }),
  ]);
}

describe("an archive", () => {
  it("brings back every row, every original byte for byte, and the same public pages", async () => {
    const before = await everything();
    const written = await writeArchive(file);
    expect(written.originals).toBe(2);
    await wipe();

    expect(await restoreArchive(file)).toEqual(written);
    await indexAll();
    expect(await everything()).toEqual(before);
    const originals = await Promise.all(before[4].map(async ({ sha256 }) => (await readOriginal(sha256)).toString("utf8")));
    expect(originals.sort()).toEqual([text, corrected].sort());
    expect(await checkCollection()).toEqual([]);
    expect(isUnbroken(await verifyAudit({ kind: "commandLine" }))).toBe(true);
  });

  it("leaves a database that goes on where it was: rules in force, numbers rising", async () => {
    await writeArchive(file);
    await wipe();
    await restoreArchive(file);
    await expect(database.auditEvent.deleteMany({})).rejects.toThrow(/append only/);
    await expect(database.meeting.updateMany({ data: { currentRevisionId: null } })).rejects.toThrow();
    expect((await publishReferat(corrected.replace("røde", "blå"))).kind).toBe("newVersion");
  });

  it("is refused by a database that holds anything", async () => {
    await writeArchive(file);
    await expect(restoreArchive(file)).rejects.toThrow(/Databasen er ikke tom/);
  });

  it.each([
    ["cut off", () => truncateSync(file, Math.floor(statSync(file).size * 0.6))],
    ["no archive", () => writeFileSync(file, gzipSync("hej"))],
    ["not even compressed", () => writeFileSync(file, "hej")],
  ])("that is %s puts nothing back", async (_, damage) => {
    await writeArchive(file);
    damage();
    await wipe();
    await expect(restoreArchive(file)).rejects.toThrow(/Arkivet|arkiv/);
    expect(await database.municipality.count()).toBe(0);
  });

  it("is not written when an original is missing, and leaves no half file", async () => {
    const { sha256 } = await database.document.findFirstOrThrow({ select: { sha256: true } });
    await forgetOriginal(sha256);
    await expect(writeArchive(path.join(folder, "halvt.tar.gz"))).rejects.toThrow(/mangler i lageret/);
    expect(readdirSync(folder).filter((name) => name.startsWith("halvt"))).toEqual([]);
  });
});

describe("the check of the collection", () => {
  it("names what is missing, changed and orphaned", async () => {
    expect(await checkCollection()).toEqual([]);
    const [first, second] = await database.document.findMany({ orderBy: { sha256: "asc" }, select: { sha256: true } });
    if (!first || !second) throw new Error("Two documents are needed.");
    const storage = process.env.STORAGE_DIR ?? "";
    const place = path.join(storage, second.sha256.slice(0, 2), second.sha256);
    writeFileSync(place, `${readFileSync(place, "utf8")} `);
    await forgetOriginal(first.sha256);
    const stranger = createHash("sha256").update("fremmed").digest("hex");
    await keepOriginal(stranger, Buffer.from("fremmed"));
    await database.searchPoint.deleteMany();

    const faults = await checkCollection();
    expect(faults.map(({ kind, what }) => [kind, what.includes(first.sha256), what.includes(second.sha256)])).toEqual([
      ["missing", true, false],
      ["changed", false, true],
      ["orphaned", false, false],
      ["missing", false, false],
    ]);
  });
});
