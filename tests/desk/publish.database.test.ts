import { beforeEach, describe, expect, it } from "vitest";
import { database } from "@/lib/database/database";
import { publish, PublishBlockedError } from "@/lib/desk/publish";
import { withdrawMeeting, withdrawPoint } from "@/lib/desk/withdraw";
import { ingestFile } from "@/lib/ingest/ingest-file";
import { emptyDatabase } from "@/tests/support/empty-database";
import { bytesOf, referatText } from "@/tests/support/referat-text";

const commandLine = { kind: "commandLine" } as const;

async function ingest(text: string, { publish: now = true, example = false, keepExamples = false } = {}) {
  const municipality = { name: example ? "Eksempelby Kommune" : "Lillehavn Kommune", example };
  const result = await ingestFile(
    { file: { name: "referat.txt", bytes: bytesOf(text) }, municipality, publish: now, keepExamples },
    commandLine,
  );
  if (result.kind === "refused") throw new Error(result.reason);
  return result;
}

beforeEach(emptyDatabase);

describe("publish", () => {
  it("refuses a revision with an open blocking doubt, and says which", async () => {
    const contradiction =
      "Ida Strøm (V) og Bo Lund (A) stemmer for indstillingen.\n\nAke Holm (C) stemmer imod indstillingen.\n\nIndstillingen forkastes hermed.";
    const result = await ingest(referatText({ points: [{ title: "Nye bænke", decision: contradiction }] }));
    expect(result.published).toBe(false);
    expect(result.blockedBy).toEqual([expect.stringContaining("2 for og 1 imod")]);
    await expect(publish({ revisionId: result.revisionId }, commandLine)).rejects.toThrow(PublishBlockedError);
    expect(await database.searchPoint.count()).toBe(0);
  });

  it("lets it through once a person has settled the doubt", async () => {
    const contradiction =
      "Ida Strøm (V) og Bo Lund (A) stemmer for indstillingen.\n\nAke Holm (C) stemmer imod indstillingen.\n\nIndstillingen forkastes hermed.";
    const { revisionId } = await ingest(referatText({ points: [{ title: "Nye bænke", decision: contradiction }] }));
    await database.parseWarning.updateMany({ where: { revisionId, severity: "blocking" }, data: { settledAt: new Date() } });
    await publish({ revisionId }, commandLine);
    expect(await database.meeting.findFirstOrThrow()).toMatchObject({ state: "published", currentRevisionId: revisionId });
  });

  it("writes what it did into the audit log, once", async () => {
    const { revisionId } = await ingest(referatText());
    await publish({ revisionId }, commandLine);
    expect(await database.auditEvent.count({ where: { action: "meeting.published" } })).toBe(1);
  });

  it("takes the examples away with the first real referat", async () => {
    await ingest(referatText({ committee: "Eksempeludvalget" }), { example: true });
    await ingest(referatText());
    expect((await database.municipality.findMany()).map(({ name }) => name)).toEqual(["Lillehavn Kommune"]);
    expect(await database.document.count()).toBe(1);
    expect(await database.searchPoint.count()).toBe(1);
  });

  it("keeps the examples when told to, and while the real one is only a draft", async () => {
    await ingest(referatText({ committee: "Eksempeludvalget" }), { example: true });
    const draft = await ingest(referatText(), { publish: false });
    expect(await database.municipality.count({ where: { example: true } })).toBe(1);
    await publish({ revisionId: draft.revisionId, keepExamples: true }, commandLine);
    expect(await database.municipality.count({ where: { example: true } })).toBe(1);
  });
});

describe("withdrawal", () => {
  it("takes a meeting out of search and leaves date and reason", async () => {
    await ingest(referatText());
    const { id } = await database.meeting.findFirstOrThrow();
    await withdrawMeeting(id, "Indeholdt personoplysninger.", commandLine);
    expect(await database.meeting.findFirstOrThrow()).toMatchObject({
      state: "withdrawn",
      withdrawnReason: "Indeholdt personoplysninger.",
    });
    expect(await database.searchPoint.count()).toBe(0);
  });

  it("takes one point out of search, and keeps it out of the next version", async () => {
    await ingest(referatText({ points: [{ title: "Nye bænke" }, { title: "Cykelsti" }] }));
    const { key } = await database.agendaPoint.findFirstOrThrow({ where: { title: "Nye bænke" } });
    await withdrawPoint(key, "Fejl i bilag.", commandLine);
    await ingest(referatText({ points: [{ title: "Nye bænke" }, { title: "Cykelsti langs åen", caseNumber: "05.01.00-G01-2-24" }] }));
    expect((await database.searchPoint.findMany()).map(({ title }) => title)).toEqual(["Cykelsti langs åen"]);
  });

  it("is refused for what was never public", async () => {
    await ingest(referatText(), { publish: false });
    const { id } = await database.meeting.findFirstOrThrow();
    await expect(withdrawMeeting(id, "Grund", commandLine)).rejects.toThrow("published");
  });
});

describe("the database itself", () => {
  it("refuses to change or delete what the audit log says", async () => {
    await ingest(referatText());
    await expect(database.auditEvent.updateMany({ data: { action: "nothing" } })).rejects.toThrow("append only");
    await expect(database.auditEvent.deleteMany()).rejects.toThrow("append only");
    await expect(database.$executeRaw`TRUNCATE audit_event`).rejects.toThrow("append only");
  });

  it("refuses to show a revision that was never published, or of another meeting", async () => {
    const draft = await ingest(referatText(), { publish: false });
    await ingest(referatText({ date: "12-03-2024" }));
    const meeting = await database.meeting.findFirstOrThrow({ where: { state: "published" } });
    const show = (revisionId: string) => database.meeting.update({ where: { id: meeting.id }, data: { currentRevisionId: revisionId } });
    await expect(show(draft.revisionId)).rejects.toThrow("published revision of the meeting");
  });

  it("sorts names as Danes do", async () => {
    const municipality = await database.municipality.create({ data: { slug: "sortering", name: "Sortering" } });
    const names = ["Aase Holm", "Ærø Lund", "Zita Lund", "Åse Holm", "Ørsted Bo"];
    await database.person.createMany({ data: names.map((name, index) => ({ municipalityId: municipality.id, slug: `p${index}`, name })) });
    const sorted = await database.person.findMany({ orderBy: { name: "asc" }, select: { name: true } });
    expect(sorted.map(({ name }) => name)).toEqual(["Zita Lund", "Ærø Lund", "Ørsted Bo", "Åse Holm", "Aase Holm"]);
  });
});
