import { text } from "node:stream/consumers";
import { beforeEach, describe, expect, it } from "vitest";
import { database } from "@/lib/database/database";
import { writeAuditCsv } from "@/lib/desk/audit/write-audit-csv";
import { saveCommittee } from "@/lib/desk/committees/save-committee";
import { beginRevision } from "@/lib/desk/corrections/begin-revision";
import { correctionPath } from "@/lib/desk/corrections/correction-path";
import { saveCorrection } from "@/lib/desk/corrections/save-correction";
import { saveGlossaryEntry } from "@/lib/desk/glossary/save-glossary-entry";
import { saveParty } from "@/lib/desk/parties/save-party";
import { publish } from "@/lib/desk/publish";
import { PublishBlockedError } from "@/lib/desk/publish-blocked-error";
import { recordAudit } from "@/lib/desk/record-audit";
import { settleReport } from "@/lib/desk/reports/settle-report";
import { restoreMeeting, restorePoint } from "@/lib/desk/restore";
import { schedulePublishing } from "@/lib/desk/schedule-publishing";
import { withdrawMeeting, withdrawPoint } from "@/lib/desk/withdraw";
import { restoreAttachment, withdrawAttachment } from "@/lib/desk/withdraw-attachment";
import { settleFinding } from "@/lib/ingest/reread-draft";
import { listChanges } from "@/lib/published/changes/list-changes";
import { getPoint } from "@/lib/published/get-point";
import { emptyDatabase } from "@/tests/support/empty-database";
import { referatText } from "@/tests/support/referat-text";
import { commandLine, takeIn } from "@/tests/support/take-in";

beforeEach(emptyDatabase);

// An invented number of the series that tests may use.
const number = "070761-4285";
const forms = [
  number,
  "0707614285",
  "070761 4285",
  "07 07 61 42 85",
  "07.07.61-4285",
  "070761–4285",
  "07-07-1961-4285",
  "070761-\n4285",
  "０７０７６１-４２８５",
];
const attached = `${referatText()}\n\nBilag\n\nTegninger\n`;

describe("a number that is typed at the desk, in whatever form", () => {
  it("reaches neither a page, the list of changes, the audit log nor its export by a reason, a note or an answer", async () => {
    const { meetingId, revisionId } = await takeIn(attached, { publish: true });
    const { key } = await database.pointIdentity.findFirstOrThrow();
    const reason = forms.map((form) => `Klagen fra ${form} stod der.`).join(" ");
    const id = await withdrawAttachment({ pointKey: key, order: 0 }, reason, commandLine);
    await restoreAttachment(id, reason, commandLine);
    await withdrawPoint(key, reason, commandLine);
    await restorePoint(key, reason, commandLine);
    const draft = await beginRevision(meetingId, commandLine);
    const path = correctionPath(key, "title");
    await saveCorrection({ revisionId: draft, path, seen: "Nye bænke", corrected: "Bænke", reason }, commandLine);
    await schedulePublishing(draft, new Date(Date.now() + 60_000), commandLine, { note: reason });
    await publish({ revisionId: draft, note: reason }, commandLine);
    await saveGlossaryEntry({ slug: null, term: `Kaj ${reason}`, forms: [reason], explanation: reason }, commandLine);
    const { id: committeeId, municipalityId } = await database.committee.findFirstOrThrow();
    const names = { name: "Havneudvalget", shortName: "", aliases: [reason], terms: [] };
    expect(await saveCommittee({ id: committeeId, ...names }, commandLine)).toBeNull();
    expect(await saveParty({ id: null, municipalityId, letter: "V", name: reason, term: "2022-2025" }, commandLine)).toBeNull();
    const report = await database.report.create({ data: { kind: "error", page: "/", message: "Fejl" } });
    await settleReport(report.id, reason, commandLine);
    await withdrawMeeting(meetingId, reason, commandLine);
    await restoreMeeting(meetingId, reason, commandLine);
    const told = JSON.stringify([
      await listChanges(1),
      await getPoint("havneudvalget", "2024-03-05", "punkt-1"),
      await text(writeAuditCsv(commandLine, {})),
      await everyText(),
    ]);
    expect(told).toContain("Klagen fra •");
    expect(listed(reason)).toHaveLength(forms.length);
    expect(listed(told)).toEqual([]);
    expect(revisionId).not.toBe(draft);
  });

  it("is not taken as what a field shall be, nor as a name", async () => {
    const { revisionId } = await takeIn(referatText());
    const { key } = await database.agendaPoint.findFirstOrThrow();
    const path = correctionPath(key, "title");
    const refused = { state: "personalNumber" };
    for (const corrected of forms.map((form) => `Klage fra ${form}`)) {
      expect(await saveCorrection({ revisionId, path, seen: "Nye bænke", corrected }, commandLine), corrected).toEqual(refused);
      const absence = correctionPath(key, "decision", "absences", corrected);
      expect(await saveCorrection({ revisionId, path: absence, seen: null, corrected: "point" }, commandLine), corrected).toEqual(refused);
    }
    expect(await database.correction.count()).toBe(0);
    expect(listed(await everyText())).toEqual([]);
  });
});

describe("a corrected value with a number", () => {
  const withNumber = referatText({ points: [{ title: `Sag ${number}` }] });

  it("is taken where the file shows the number, because a person has found that it is none", async () => {
    const { revisionId } = await takeIn(withNumber);
    await decide(revisionId, "keep");
    const { key } = await database.agendaPoint.findFirstOrThrow();
    const change = { revisionId, path: correctionPath(key, "title"), seen: `Sag ${number}`, corrected: `Sagen ${number} om bænke` };
    expect(await saveCorrection(change, commandLine)).toEqual({ state: "saved" });
    expect(await publish({ revisionId }, commandLine)).toBe(true);
  });

  it("keeps the referat from being published once the number is to be removed after all", async () => {
    const { revisionId } = await takeIn(withNumber);
    await decide(revisionId, "keep");
    const { key } = await database.agendaPoint.findFirstOrThrow();
    const change = { revisionId, path: correctionPath(key, "title"), seen: `Sag ${number}`, corrected: `Sagen ${number} om bænke` };
    await saveCorrection(change, commandLine);
    await decide(revisionId, "remove");
    const refused = await publish({ revisionId }, commandLine).catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(PublishBlockedError);
    expect(refused).toMatchObject({ reasons: [expect.stringContaining("Muligt CPR-nummer i en rettelse af punkt 1.")] });
  });

  async function decide(revisionId: string, decision: "keep" | "remove"): Promise<void> {
    for (const { id } of await database.privacyFinding.findMany({ where: { kind: "cpr" } }))
      await settleFinding({ revisionId, findingId: id, decision }, commandLine);
  }
});

it("leaves ids and hashes of the audit log as they are, and masks what lies deep", async () => {
  const sha256 = `a0707614285b${"0".repeat(52)}`;
  const id = "00000000-0000-4000-8000-a0707614285b";
  const detail = { sha256, path: `points/${id}/title`, deep: [{ names: [`Ida ${number}`] }], lines: 12 };
  await database.$transaction((transaction) => recordAudit(transaction, commandLine, { action: "test", detail }));
  expect((await database.auditEvent.findFirstOrThrow()).detail).toEqual({ ...detail, deep: [{ names: ["Ida ••••••-••••"] }] });
});

/** What looks like the number, however it is written. */
function listed(everything: string): string[] {
  const digits = everything.normalize("NFKC").replace(/\\n|[^0-9a-z•]/gu, "");
  return digits.match(/0707(?:19)?614285/gu) ?? [];
}

/** Everything that stands in the database, but the analysed words of the search, which have no order. */
async function everyText(): Promise<string> {
  const tables = await database.$queryRaw<{ name: string }[]>`SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public'`;
  const texts: string[] = [];
  for (const { name } of tables) {
    const rows = await database.$queryRawUnsafe<{ row: string }[]>(`SELECT r::text AS row FROM "${name}" AS r`);
    texts.push(...rows.map(({ row }) => row));
  }
  return texts.join("\n");
}
