import { beforeEach, describe, expect, it } from "vitest";
import { parse } from "csv-parse/sync";
import { text } from "node:stream/consumers";
import { database } from "@/lib/database/database";
import { NotAllowedError } from "@/lib/desk/actor";
import { listAuditEvents } from "@/lib/desk/audit/list-audit-events";
import { isUnbroken, verifyAudit } from "@/lib/desk/audit/verify-audit";
import { writeAuditCsv } from "@/lib/desk/audit/write-audit-csv";
import { recordAudit } from "@/lib/desk/record-audit";
import { emptyDatabase } from "@/tests/support/empty-database";
import { referatText } from "@/tests/support/referat-text";
import { signInStaff } from "@/tests/support/sign-in-staff";
import { commandLine, takeIn } from "@/tests/support/take-in";

beforeEach(emptyDatabase);

function record(action: string, detail = {}): Promise<void> {
  return database.$transaction((transaction) =>
    recordAudit(transaction, commandLine, { action, subject: "meeting", subjectId: "1", detail }),
  );
}

/** What only the owner of the database can do: set the triggers aside. */
async function tamper(sql: string): Promise<void> {
  await database.$transaction([
    database.$executeRawUnsafe("SET LOCAL session_replication_role = replica"),
    database.$executeRawUnsafe(sql),
  ]);
}

describe("the chain of the audit log", () => {
  beforeEach(async () => {
    for (const action of ["et", "to", "tre", "fire"]) await record(action, { note: action });
  });

  it("is whole when nobody touched it, and seals everything that is written at the same moment", async () => {
    await Promise.all(Array.from({ length: 30 }, (_, index) => record(`samtidig.${index}`)));
    const verdict = await verifyAudit(commandLine);
    expect(verdict).toMatchObject({ events: 34, unsealed: 0, brokenAt: null });
    expect(isUnbroken(verdict)).toBe(true);
  });

  it.each([
    ["a changed line", `UPDATE audit_event SET detail = '{"note": "noget andet"}' WHERE action = 'to'`],
    ["another person", `UPDATE audit_event SET at = at - interval '1 minute' WHERE action = 'to'`],
    ["a line taken out with its seal", "DELETE FROM audit_seal WHERE position = 2"],
    ["a line that was put in", "INSERT INTO audit_event (at, action, detail) VALUES (now(), 'falsk', '{}')"],
    ["a changed seal", "UPDATE audit_seal SET hash = repeat('0', 64) WHERE position = 3"],
  ])("shows %s", async (_, sql) => {
    await tamper(sql);
    expect(isUnbroken(await verifyAudit(commandLine))).toBe(false);
  });

  it("cannot be changed without setting its triggers aside", async () => {
    await expect(database.$executeRaw`UPDATE audit_seal SET hash = ''`).rejects.toThrow(/append only/);
    await expect(database.$executeRaw`DELETE FROM audit_seal`).rejects.toThrow(/append only/);
  });
});

describe("reading the audit log", () => {
  it("narrows it down by person, action and Danish day", async () => {
    await record("meeting.published");
    await record("draft.saved");
    const staff = await signInStaff({ role: "administrator" });
    await database.$transaction((transaction) => recordAudit(transaction, staff, { action: "draft.saved" }));
    const of = async (filter: Parameters<typeof listAuditEvents>[1]) => (await listAuditEvents(staff, filter)).total;
    expect(await of({})).toBe(3);
    expect(await of({ action: "draft.saved" })).toBe(2);
    expect(await of({ user: staff.id })).toBe(1);
    expect(await of({ user: "none" })).toBe(2);
    const today = new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Copenhagen" }).format(new Date());
    expect(await of({ from: today, to: today })).toBe(3);
    expect(await of({ to: "2020-01-01" })).toBe(0);
  });

  it("names what a line concerns and where it is found, and says so where it is gone", async () => {
    const staff = await signInStaff({ role: "administrator" });
    const { meetingId } = await takeIn(referatText());
    const point = await database.agendaPoint.findFirstOrThrow();
    const subjects = [
      { subject: "meeting", subjectId: meetingId },
      { subject: "point", subjectId: point.key },
      { subject: "user", subjectId: staff.id },
      { subject: "party", subjectId: meetingId },
      { subject: "meeting", subjectId: "1" },
      {},
    ];
    const action = "draft.saved";
    for (const about of subjects) await database.$transaction((transaction) => recordAudit(transaction, staff, { action, ...about }));
    const { lines } = await listAuditEvents(staff, { user: staff.id });
    expect(lines.map(({ about }) => about).reverse()).toEqual([
      { name: "Havneudvalget, 5.\u00a0marts 2024", href: `/sekretariat/moeder/${meetingId}/gennemse` },
      { name: "Havneudvalget, 5.\u00a0marts 2024: Nye bænke", href: `/sekretariat/moeder/${meetingId}/gennemse?punkt=${point.key}` },
      { name: staff.name, href: `/sekretariat/brugere/${staff.id}` },
      { name: null, href: "/sekretariat/partier" },
      { name: null, href: null },
      null,
    ]);
  });

  it("gives it away as CSV that no spreadsheet runs", async () => {
    await record("=HYPERLINK()", { reason: 'Med "citat", komma\nog linje' });
    const rows: string[][] = parse(await text(writeAuditCsv(commandLine, {})), { bom: true });
    expect(rows.map((row) => row[4])).toEqual(["action", "'=HYPERLINK()"]);
    expect(rows[1]?.[7]).toBe('reason: Med "citat", komma\nog linje');
  });

  it("is for administrators", async () => {
    for (const role of ["laeser", "redaktoer", "udgiver"] as const) {
      const staff = await signInStaff({ role });
      await expect(listAuditEvents(staff, {})).rejects.toThrow(NotAllowedError);
      await expect(verifyAudit(staff)).rejects.toThrow(NotAllowedError);
    }
  });
});
