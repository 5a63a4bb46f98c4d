import { beforeEach, describe, expect, it } from "vitest";
import { database } from "@/lib/database/database";
import { readOriginal } from "@/lib/database/originals";
import { ingestFile, type Ingested } from "@/lib/ingest/ingest-file";
import { emptyDatabase } from "@/tests/support/empty-database";
import { bytesOf, referatText } from "@/tests/support/referat-text";

const municipality = { name: "Lillehavn Kommune", example: false };
const commandLine = { kind: "commandLine" } as const;

function give(text: string, publish = false, name = "referat.txt") {
  return ingestFile({ file: { name, bytes: bytesOf(text) }, municipality, publish }, commandLine);
}

async function accept(text: string, publish = false): Promise<Ingested> {
  const result = await give(text, publish);
  if (result.kind === "refused") throw new Error(result.reason);
  return result;
}

beforeEach(emptyDatabase);

describe("a referat", () => {
  it("becomes a draft that nobody outside can see", async () => {
    const result = await accept(referatText());
    expect(result).toMatchObject({ kind: "new", published: false, blockedBy: [] });
    expect(await database.meeting.findFirstOrThrow()).toMatchObject({
      state: "draft",
      currentRevisionId: null,
      slug: "2024-03-05",
      time: "16:00",
    });
    expect(await database.searchPoint.count()).toBe(0);
  });

  it("is kept byte for byte, and line by line", async () => {
    const text = referatText();
    await accept(text);
    const document = await database.document.findFirstOrThrow({ include: { lines: { orderBy: { number: "asc" } } } });
    expect(await readOriginal(document.sha256)).toEqual(Buffer.from(bytesOf(text)));
    expect(document.lines.map((line) => line.text)).toEqual(text.split("\n"));
  });

  it("is published when asked, and found by search", async () => {
    const result = await accept(referatText(), true);
    expect(result.published).toBe(true);
    expect(await database.searchPoint.findMany({ select: { title: true, outcome: true } })).toEqual([
      { title: "Nye bænke", outcome: "approved" },
    ]);
  });

  it("changes nothing when it is given again, and can then be published", async () => {
    const text = referatText();
    const first = await accept(text);
    const second = await accept(text, true);
    expect(second).toMatchObject({ kind: "unchanged", revisionId: first.revisionId, published: true });
    expect(await database.revision.count()).toBe(1);
  });

  it("is one document however many give it at once", async () => {
    const text = referatText();
    const results = await Promise.all(Array.from({ length: 8 }, () => accept(text, true)));
    expect(results.filter(({ kind }) => kind === "new")).toHaveLength(1);
    expect(await database.document.count()).toBe(1);
    expect(await database.revision.count()).toBe(1);
  });

  it("never merges two spellings of a name on its own", async () => {
    const vote = (name: string) => `Udvalgsmedlem ${name} (V) stemmer imod indstillingen.\n\nHavneudvalget godkender indstillingen.`;
    await accept(
      referatText({
        points: [
          { title: "En", decision: vote("Ida Strømgaard") },
          { title: "To", decision: vote("Ida Strømgård") },
        ],
      }),
    );
    expect((await database.person.findMany({ orderBy: { slug: "asc" } })).map(({ name }) => name).sort()).toEqual([
      "Ida Strømgaard",
      "Ida Strømgård",
    ]);
  });

  it("of the same day by the same committee is a meeting of its own when the times differ", async () => {
    await accept(referatText());
    await accept(referatText({ time: "19:00" }));
    expect((await database.meeting.findMany({ orderBy: { slug: "asc" } })).map(({ slug }) => slug)).toEqual(["2024-03-05", "2024-03-05-2"]);
  });
});

describe("a corrected referat", () => {
  const first = referatText({ points: [{ title: "Nye bænke" }, { title: "Cykelsti" }] });
  const corrected = referatText({
    points: [
      { title: "Godkendelse af dagsorden", caseNumber: "85.02.02-P35-1-24" },
      { title: "Nye bænke", caseNumber: "05.01.00-G01-1-24" },
      { title: "Cykelsti", caseNumber: "05.01.00-G01-2-24" },
    ],
  });

  it("leaves what is public alone until it is published itself", async () => {
    const before = await accept(first, true);
    const after = await accept(corrected);
    expect(after).toMatchObject({ kind: "newVersion", published: false });
    expect((await database.meeting.findFirstOrThrow()).currentRevisionId).toBe(before.revisionId);
    expect(await database.searchPoint.count()).toBe(2);
  });

  it("keeps the points' keys, and every address they ever had", async () => {
    const before = await accept(first, true);
    const after = await accept(corrected, true);
    const keysOf = (revisionId: string) =>
      database.agendaPoint.findMany({ where: { revisionId }, orderBy: { order: "asc" }, select: { key: true, title: true } });
    const [old, now] = [await keysOf(before.revisionId), await keysOf(after.revisionId)];
    expect(now.slice(1)).toEqual(old);
    const addresses = await database.pointAddress.findMany({ orderBy: { slug: "asc" }, select: { slug: true, key: true } });
    expect(addresses.map(({ slug }) => slug)).toEqual(["punkt-1", "punkt-2", "punkt-3"]);
    expect(await database.searchPoint.count()).toBe(3);
  });
});

describe("a file that is no referat", () => {
  it.each([
    ["an empty file", "", "Filen er tom."],
    ["blank lines", "\n \n\u00a0\n", "Filen indeholder ingen tekst."],
    ["an article", "Havnen fylder 100 år.\n\nDet fejres med musik.", "Filen er ikke et referat: Der er ingen dagsordenspunkter i den."],
  ])("is refused with its own reason: %s", async (_, text, reason) => {
    expect(await give(text)).toEqual({ kind: "refused", reason });
  });

  it("leaves nothing behind but a line in the audit log", async () => {
    await give("En artikel.", true, "artikel.txt");
    expect(await database.document.count()).toBe(0);
    expect(await database.meeting.count()).toBe(0);
    expect(await database.auditEvent.findMany({ select: { action: true, detail: true } })).toEqual([
      {
        action: "file.refused",
        detail: { file: "artikel.txt", reason: "Filen er ikke et referat: Der er ingen dagsordenspunkter i den." },
      },
    ]);
  });
});
