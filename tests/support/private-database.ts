// Gives each test file a database of its own: a copy of the migrated template, named by DATABASE_URL before anything connects to it.
import { randomUUID } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, inject } from "vitest";
import { runSql } from "./run-sql";

const name = `test_${randomUUID().replaceAll("-", "")}`;
const storage = mkdtempSync(path.join(tmpdir(), "referatportalen-storage-"));
const address = new URL(inject("postgres"));
address.pathname = `/${name}`;

await administer(`CREATE DATABASE ${name} TEMPLATE ${inject("template")}`);
process.env.DATABASE_URL = address.toString();
process.env.STORAGE_DIR = storage;
process.env.BASE_URL = "http://127.0.0.1:3000"; // Vite has put one of its own there
process.env.SESSION_SECRET = randomUUID();

afterAll(async () => {
  const { database } = await import("@/lib/database/database");
  await database.$disconnect();
  await globalThis.portalSearchDatabase?.$disconnect();
  await administer(`DROP DATABASE ${name} WITH (FORCE)`);
  rmSync(storage, { recursive: true, force: true });
});

async function administer(sql: string): Promise<void> {
  await runSql(inject("postgres"), sql);
}
