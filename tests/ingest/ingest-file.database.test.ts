import { beforeEach, describe, expect, it } from "vitest";
import { database } from "@/lib/database/database";
import { listOriginals, readOriginal } from "@/lib/database/originals";
import { errorSentences } from "@/lib/extract/error-sentences";
import { ingestFile } from "@/lib/ingest/ingest-file";
import { soundPdf } from "@/tests/extract/hostile/sample-pages";
import { emptyDatabase } from "@/tests/support/empty-database";
import { bytesOf, referatText } from "@/tests/support/referat-text";
import { commandLine, takeIn } from "@/tests/support/take-in";

beforeEach(emptyDatabase);

describe("a referat", () => {
  it("becomes a draft that nobody outside can see", async () => {
    const result = await takeIn(referatText());
    expect(result).toMatchObject({ kind: "new", visibility: "draft", blockedBy: [] });
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
    await takeIn(text);
    const document = await database.document.findFirstOrThrow({ include: { lines: { orderBy: { number: "asc" } } } });
    expect(await readOriginal(document.sha256)).toEqual(Buffer.from(bytesOf(text)));
    expect(document.lines.map((line) => line.text)).toEqual(text.split("\n"));
  });

  it("is published when asked, and found by search", async () => {
    const result = await takeIn(referatText(), { publish: true });
    expect(result.visibility).toBe("public");
    expect(await database.searchPoint.findMany({ select: { title: true, outcome: true } })).toEqual([
      { title: "Nye bænke", outcome: "approved" },
    ]);
  });

  it("changes nothing when it is given again, and can then be published", async () => {
    const text = referatText();
    const first = await takeIn(text);
    const second = await takeIn(text, { publish: true });
    expect(second).toMatchObject({ kind: "unchanged", revisionId: first.revisionId, visibility: "public" });
    expect(await database.revision.count()).toBe(1);
  });

  it("is one document however many give it at once", async () => {
    const text = referatText();
    const results = await Promise.all(Array.from({ length: 8 }, () => takeIn(text, { publish: true })));
    expect(results.filter(({ kind }) => kind === "new")).toHaveLength(1);
    expect(await database.document.count()).toBe(1);
    expect(await database.revision.count()).toBe(1);
  });

  it("never merges two spellings of a name on its own", async () => {
    const vote = (name: string) => `Udvalgsmedlem ${name} (V) stemmer imod indstillingen.\n\nHavneudvalget godkender indstillingen.`;
    await takeIn(
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
    await takeIn(referatText());
    await takeIn(referatText({ time: "19:00" }));
    expect((await database.meeting.findMany({ orderBy: { slug: "asc" } })).map(({ slug }) => slug)).toEqual(["2024-03-05", "2024-03-05-2"]);
  });
});

describe("committees", () => {
  it("of the same name in two municipalities each have their address", async () => {
    await takeIn(referatText());
    await takeIn(referatText({ date: "12-03-2024" }), { municipality: "Storhavn Kommune" });
    const committees = await database.committee.findMany({ orderBy: { slug: "asc" } });
    expect(committees.map(({ slug }) => slug)).toEqual(["havneudvalget", "havneudvalget-storhavn-kommune"]);
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
    const before = await takeIn(first, { publish: true });
    const after = await takeIn(corrected);
    expect(after).toMatchObject({ kind: "newVersion", visibility: "draft" });
    expect((await database.meeting.findFirstOrThrow()).currentRevisionId).toBe(before.revisionId);
    expect(await database.searchPoint.count()).toBe(2);
  });

  it("keeps the points' keys, and every address they ever had", async () => {
    const before = await takeIn(first, { publish: true });
    const after = await takeIn(corrected, { publish: true });
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
  const article = "Filen er ikke et referat: Der er ingen dagsordenspunkter i den.";

  function give(text: string, name = "artikel.txt") {
    const request = { file: { name, bytes: bytesOf(text) }, municipality: { name: "Lillehavn Kommune", example: false }, publish: true };
    return ingestFile(request, commandLine);
  }

  it.each([
    ["an empty file", "", "Filen er tom."],
    ["blank lines", "\n \n\u00a0\n", "Filen er tom."],
    ["an article", "Havnen fylder 100 år.\n\nDet fejres med musik.", article],
  ])("is refused with its own reason: %s", async (_, text, reason) => {
    const result = await give(text);
    expect(result.kind).toBe("refused");
    expect(result).toHaveProperty("reason", expect.stringContaining(reason));
  });

  it("leaves nothing behind but a line in the audit log", async () => {
    await give("En artikel.");
    expect(await database.document.count()).toBe(0);
    expect(await database.meeting.count()).toBe(0);
    expect(await database.auditEvent.findMany({ select: { action: true, detail: true } })).toEqual([
      { action: "file.refused", detail: { file: "artikel.txt", reason: article } },
    ]);
  });

  it("is a PDF that breaks off: its bytes are not kept either", async () => {
    const bytes = soundPdf().subarray(0, 900);
    const file = { name: "referat.pdf", bytes };
    const kept = await listOriginals();
    const result = await ingestFile({ file, municipality: { name: "Lillehavn Kommune", example: false }, publish: true }, commandLine);
    expect(result).toEqual({ kind: "refused", reason: errorSentences.damaged });
    expect([await database.document.count(), await database.meeting.count()]).toEqual([0, 0]);
    expect(await listOriginals()).toEqual(kept);
    expect(await database.auditEvent.findMany({ select: { action: true, detail: true } })).toEqual([
      { action: "file.refused", detail: { file: "referat.pdf", reason: errorSentences.damaged } },
    ]);
  });
});
