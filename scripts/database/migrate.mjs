// Applies prisma/migrations in order, keeping Prisma's own books (`_prisma_migrations`, same checksums, same advisory lock),
// so that `prisma migrate deploy` and this can take turns on one database.
import { createHash, randomUUID } from "node:crypto";
import fs from "node:fs";
import path from "node:path";
import pg from "pg";

const prismaMigrateLock = 72707369;
const ledger = `CREATE TABLE IF NOT EXISTS _prisma_migrations (
  id varchar(36) PRIMARY KEY NOT NULL,
  checksum varchar(64) NOT NULL,
  finished_at timestamptz,
  migration_name varchar(255) NOT NULL,
  logs text,
  rolled_back_at timestamptz,
  started_at timestamptz NOT NULL DEFAULT now(),
  applied_steps_count integer NOT NULL DEFAULT 0
)`;

/**
 * Brings a database up to date.
 * @param {string} url
 * @param {string} [directory] folder of migrations, each `<name>/migration.sql`
 * @returns {Promise<string[]>} names of the migrations that were applied now
 * @throws when one fails, failed before, was changed after it was applied, or is unknown to this code
 */
export async function migrate(url, directory = path.resolve(import.meta.dirname, "../../prisma/migrations")) {
  const migrations = readMigrations(directory);
  const client = new pg.Client(url);
  await client.connect();
  try {
    await client.query("SELECT pg_advisory_lock($1)", [prismaMigrateLock]);
    await client.query(ledger);
    const pending = pendingOf(migrations, (await client.query("SELECT * FROM _prisma_migrations WHERE rolled_back_at IS NULL")).rows);
    for (const migration of pending) await apply(client, migration);
    return pending.map(({ name }) => name);
  } finally {
    await client.end();
  }
}

// The checksum is Prisma's: SHA-256 of the file.
function readMigrations(directory) {
  return fs
    .readdirSync(directory, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort()
    .map((name) => {
      const sql = fs.readFileSync(path.join(directory, name, "migration.sql"));
      return { name, sql: sql.toString("utf8"), checksum: createHash("sha256").update(sql).digest("hex") };
    });
}

function pendingOf(migrations, rows) {
  const failed = rows.find((row) => !row.finished_at);
  if (failed) {
    const cure = `npx prisma migrate resolve --rolled-back ${failed.migration_name}`;
    throw new Error(`Migration ${failed.migration_name} failed before:\n${failed.logs}\nRepair it, then run: ${cure}`);
  }
  const unknown = rows.filter((row) => !migrations.some(({ name }) => name === row.migration_name));
  if (unknown.length > 0) {
    throw new Error(`The database is newer than this code; unknown migrations: ${unknown.map((row) => row.migration_name).join(", ")}`);
  }
  const applied = new Map(rows.map((row) => [row.migration_name, row.checksum]));
  const changed = migrations.find(({ name, checksum }) => applied.has(name) && applied.get(name) !== checksum);
  if (changed) throw new Error(`Migration ${changed.name} was changed after it was applied.`);
  return migrations.filter(({ name }) => !applied.has(name));
}

async function apply(client, { name, sql, checksum }) {
  const id = randomUUID();
  await client.query("INSERT INTO _prisma_migrations (id, checksum, migration_name) VALUES ($1, $2, $3)", [id, checksum, name]);
  try {
    await client.query(sql); // one simple query is one implicit transaction
  } catch (error) {
    await client.query("ROLLBACK").catch(() => {});
    await client.query("UPDATE _prisma_migrations SET logs = $2 WHERE id = $1", [id, `${error.message} (${error.code})`]);
    throw new Error(`Migration ${name}: ${error.message}`, { cause: error });
  }
  await client.query("UPDATE _prisma_migrations SET finished_at = now(), applied_steps_count = 1 WHERE id = $1", [id]);
}
