import { beforeEach, describe, expect, inject, it } from "vitest";
import { database } from "@/lib/database/database";
import { migrate } from "@/scripts/database/migrate.mjs";
import { emptyDatabase } from "@/tests/support/empty-database";
import { referatText } from "@/tests/support/referat-text";
import { runSql } from "@/tests/support/run-sql";
import { takeIn } from "@/tests/support/take-in";

beforeEach(emptyDatabase);

describe("the database itself", () => {
  it("refuses to change or delete what the audit log says", async () => {
    await takeIn(referatText());
    await expect(database.auditEvent.updateMany({ data: { action: "nothing" } })).rejects.toThrow("append only");
    await expect(database.auditEvent.deleteMany()).rejects.toThrow("append only");
    await expect(database.$executeRaw`TRUNCATE audit_event CASCADE`).rejects.toThrow("append only");
  });

  it("refuses to show a revision that was never published, or of another meeting", async () => {
    const draft = await takeIn(referatText());
    const shown = await takeIn(referatText({ date: "12-03-2024" }), { publish: true });
    const other = await takeIn(referatText({ date: "19-03-2024" }), { publish: true });
    for (const { revisionId } of [draft, other]) {
      const wrong = database.meeting.update({ where: { id: shown.meetingId }, data: { currentRevisionId: revisionId } });
      await expect(wrong).rejects.toThrow();
    }
    expect(await database.meeting.findFirstOrThrow({ where: { id: shown.meetingId } })).toMatchObject({
      currentRevisionId: shown.revisionId,
    });
  });

  it("refuses to rewrite what was published", async () => {
    const { revisionId } = await takeIn(referatText(), { publish: true });
    const rewrite = (data: object) => database.revision.update({ where: { id: revisionId }, data });
    await expect(rewrite({ tree: {} })).rejects.toThrow("never changed");
    await expect(rewrite({ publishedAt: null })).rejects.toThrow("never changed");
    await expect(rewrite({ note: "Bilag 2 er kommet til." })).resolves.toMatchObject({ note: "Bilag 2 er kommet til." });
  });

  it("refuses a span that ends before it begins", async () => {
    const { revisionId } = await takeIn(referatText());
    await expect(database.agendaPoint.updateMany({ where: { revisionId }, data: { endLine: 0 } })).rejects.toThrow("agenda_point_span");
  });
});

it("names sort as Danes sort them, also on a server that was set up otherwise", async () => {
  const name = `english_${String(process.pid)}`;
  await runSql(inject("postgres"), `CREATE DATABASE ${name} TEMPLATE template0 LOCALE_PROVIDER libc LOCALE 'C'`);
  const url = Object.assign(new URL(inject("postgres")), { pathname: `/${name}` }).toString();
  try {
    await migrate(url);
    const names = ["Ærø", "Aalborg", "Zealand", "Ørsted", "Ankerby", "Åbenrå"];
    const rows = names.map((place) => `(gen_random_uuid(), '${place}', '${place}')`).join(", ");
    await runSql(url, `INSERT INTO municipality (id, slug, name) VALUES ${rows}`);
    const sorted = await runSql(url, "SELECT name FROM municipality ORDER BY name");
    expect(sorted.map((row) => row.name)).toEqual(["Ankerby", "Zealand", "Ærø", "Ørsted", "Åbenrå", "Aalborg"]);
  } finally {
    await runSql(inject("postgres"), `DROP DATABASE ${name} WITH (FORCE)`);
  }
});
