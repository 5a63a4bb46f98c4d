import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { checkReadiness } from "@/lib/database/check-readiness";
import { database } from "@/lib/database/database";
import { migrate } from "@/scripts/database/migrate.mjs";
import { runSql } from "@/tests/support/run-sql";

describe("a migrated database", () => {
  it("is ready", async () => {
    expect(await checkReadiness()).toEqual({ status: "ready", database: true, missingMigrations: [] });
  });

  it("is left as it is by migrating again", async () => {
    expect(await migrate(process.env.DATABASE_URL ?? "")).toEqual([]);
  });

  it("sorts as Danes do: Aalborg comes after Ærø", async () => {
    const sorted = await database.$queryRaw<{ name: string }[]>`
      SELECT name FROM (VALUES ('Aalborg'), ('Ærø'), ('Zealand'), ('Ørsted'), ('Aarhus'), ('Ankerby')) AS place (name) ORDER BY name`;
    expect(sorted.map(({ name }) => name)).toEqual(["Ankerby", "Zealand", "Ærø", "Ørsted", "Aalborg", "Aarhus"]);
  });

  it("is not ready while a migration is missing", async () => {
    await database.$executeRaw`UPDATE _prisma_migrations SET finished_at = NULL WHERE migration_name LIKE '%_rules'`;
    const readiness = await checkReadiness();
    await database.$executeRaw`UPDATE _prisma_migrations SET finished_at = now()`;
    expect(readiness).toMatchObject({ status: "unready", database: true, missingMigrations: [expect.stringMatching(/_rules$/)] });
  });
});

describe("migrate", () => {
  const directory = mkdtempSync(path.join(tmpdir(), "referatportalen-migrations-"));
  const address = new URL(inject("postgres"));
  address.pathname = "/migrate_test";
  const url = address.toString();

  beforeAll(() => administer("CREATE DATABASE migrate_test"));
  afterAll(async () => {
    await administer("DROP DATABASE migrate_test WITH (FORCE)");
    rmSync(directory, { recursive: true });
  });

  it("applies what is new, in order", async () => {
    write("1_first", "CREATE TABLE thing (id int)");
    write("2_second", "ALTER TABLE thing ADD name text");
    expect(await migrate(url, directory)).toEqual(["1_first", "2_second"]);
    write("3_third", "ALTER TABLE thing ADD size int");
    expect(await migrate(url, directory)).toEqual(["3_third"]);
  });

  it("refuses a migration that was changed afterwards", async () => {
    write("2_second", "ALTER TABLE thing ADD title text");
    await expect(migrate(url, directory)).rejects.toThrow("2_second was changed");
    write("2_second", "ALTER TABLE thing ADD name text");
  });

  it("leaves nothing of a migration that fails, and says how to go on", async () => {
    write("4_fourth", "CREATE TABLE half (id int); SELECT no_such_function()");
    await expect(migrate(url, directory)).rejects.toThrow("4_fourth");
    await expect(migrate(url, directory)).rejects.toThrow("migrate resolve --rolled-back 4_fourth");
    expect(await query("SELECT to_regclass('half') AS half")).toEqual([{ half: null }]);
  });

  it("refuses a database that is newer than the code", async () => {
    await query("DELETE FROM _prisma_migrations WHERE migration_name = '4_fourth'");
    rmSync(path.join(directory, "4_fourth"), { recursive: true });
    rmSync(path.join(directory, "3_third"), { recursive: true });
    await expect(migrate(url, directory)).rejects.toThrow("3_third");
  });

  function write(name: string, sql: string): void {
    mkdirSync(path.join(directory, name), { recursive: true });
    writeFileSync(path.join(directory, name, "migration.sql"), sql);
  }

  function query(sql: string): Promise<Record<string, unknown>[]> {
    return runSql(url, sql);
  }
});

function administer(sql: string): Promise<Record<string, unknown>[]> {
  return runSql(inject("postgres"), sql);
}
