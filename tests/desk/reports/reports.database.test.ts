import { beforeEach, describe, expect, it } from "vitest";
import { database } from "@/lib/database/database";
import { NotAllowedError } from "@/lib/desk/actor";
import { countOpenReports, listOpenReports, listSettledReports } from "@/lib/desk/reports/list-reports";
import { settleReport } from "@/lib/desk/reports/settle-report";
import { roles } from "@/lib/session/permissions";
import { emptyDatabase } from "@/tests/support/empty-database";
import { signInStaff } from "@/tests/support/sign-in-staff";
import { commandLine } from "@/tests/support/take-in";

const page = "/udvalg/havneudvalget/2024-03-05/punkt-1";
const message = "Stemmerne er byttet om i punktet om molen.";
const email = "bo.lund@eksempel.dk";

beforeEach(emptyDatabase);

async function makeReport(given: { kind?: "error" | "personalData"; page?: string } = {}): Promise<string> {
  const { id } = await database.report.create({ data: { kind: "error", page, message, email, ...given }, select: { id: true } });
  return id;
}

describe("the list of open reports", () => {
  it("has those about personal data first, and then those that have waited longest", async () => {
    const first = await makeReport();
    const second = await makeReport();
    const personal = await makeReport({ kind: "personalData" });
    const open = await listOpenReports(commandLine);
    expect(open.map(({ id }) => id)).toEqual([personal, first, second]);
    expect(open[0]).toMatchObject({ page, address: page, message, email });
    expect(await countOpenReports(commandLine)).toEqual({ total: 3, personalData: 1 });
  });

  it.each(["https://ond.example/", "//ond.example", "/\\ond.example", "/\t/ond.example", "javascript:alert(1)", "Havneudvalget, punkt 1"])(
    "makes no link of %s",
    async (named) => {
      await makeReport({ page: named });
      expect(await listOpenReports(commandLine)).toMatchObject([{ page: named, address: null }]);
    },
  );
});

describe("settling a report", () => {
  it("deletes what the reader wrote and their address, and keeps what was done, by whom and when", async () => {
    const staff = await signInStaff({ role: "redaktoer", name: "Ida Strøm" });
    const id = await makeReport({ page: `${page}?q=Bo+Lund` });
    const number = await settleReport(id, "Stemmerne er rettet.", staff);
    const row = await database.report.findUniqueOrThrow({ where: { id } });
    expect(row).toMatchObject({ number, page, message: null, email: null, note: "Stemmerne er rettet.", settledBy: staff.id });
    expect(await listSettledReports(staff)).toMatchObject([{ number, page, note: "Stemmerne er rettet.", settler: "Ida Strøm" }]);
    expect(await countOpenReports(staff)).toEqual({ total: 0, personalData: 0 });
  });

  it("keeps nothing of a page that was named in the reader's own words, and no personal number in the note", async () => {
    const id = await makeReport({ page: "Siden om Bo Lund" });
    await settleReport(id, "Nummeret 010190-1234 er fjernet.", commandLine);
    const row = await database.report.findUniqueOrThrow({ where: { id } });
    expect(row.page).toBeNull();
    expect(row.note).not.toContain("1234");
  });

  it("writes one line of the audit log, which says neither what was written nor what was done", async () => {
    const staff = await signInStaff();
    const id = await makeReport({ kind: "personalData" });
    const number = await settleReport(id, "Talt med Bo Lund.", staff);
    expect(await settleReport(id, "En gang til.", staff)).toBeNull();
    const events = await database.auditEvent.findMany({ where: { action: "report.settled" } });
    expect(events).toEqual([expect.objectContaining({ userId: staff.id, subject: "report", subjectId: id, detail: { number, kind: "personalData" } })]);
    expect(await database.report.findUniqueOrThrow({ where: { id } })).toMatchObject({ note: "Talt med Bo Lund." });
  });

  it("is held to by the database: a settled report has no message and no address", async () => {
    const id = await makeReport();
    await expect(database.report.update({ where: { id }, data: { settledAt: new Date() } })).rejects.toThrow(/report_open_or_settled/);
  });
});

describe("who may", () => {
  it.each(roles)("see and settle reports: %s", async (role) => {
    const staff = await signInStaff({ role });
    const id = await makeReport();
    const attempts = [
      () => listOpenReports(staff),
      () => listSettledReports(staff),
      () => countOpenReports(staff),
      () => settleReport(id, "Rettet.", staff),
    ];
    for (const attempt of attempts) {
      if (role === "laeser") await expect(attempt()).rejects.toThrow(NotAllowedError);
      else await attempt();
    }
    expect((await database.report.findUniqueOrThrow({ where: { id } })).settledAt === null).toBe(role === "laeser");
  });
});
