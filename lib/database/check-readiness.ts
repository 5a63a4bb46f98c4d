import { readdir } from "node:fs/promises";
import path from "node:path";
import { database } from "./database";

export type Readiness = {
  status: "ready" | "unready";
  database: boolean;
  /** Migrations of this release that the database has not finished. */
  missingMigrations: string[];
};

/** Asks whether the database answers and holds every migration of this release. Never throws: a database that is gone is an answer too. */
export async function checkReadiness(): Promise<Readiness> {
  const wanted = await listMigrations();
  try {
    const applied = await database.$queryRaw<{ name: string }[]>`
      SELECT migration_name AS name FROM _prisma_migrations WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL`;
    const missing = wanted.filter((migration) => !applied.some(({ name }) => name === migration));
    return { status: missing.length === 0 ? "ready" : "unready", database: true, missingMigrations: missing };
  } catch {
    return { status: "unready", database: false, missingMigrations: wanted };
  }
}

async function listMigrations(): Promise<string[]> {
  const directory = path.join(/* turbopackIgnore: true */ process.cwd(), "prisma", "migrations");
  const entries = await readdir(directory, { withFileTypes: true });
  return entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
}
