import "server-only";
import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { buffer } from "node:stream/consumers";
import { createGunzip } from "node:zlib";
import pg from "pg";
import tar from "tar-stream";
import { keepOriginal } from "@/lib/database/originals";
import { ArchiveError, type ArchiveEnd, endSchema, entryNames, manifestSchema } from "./archive-format";
import { filledByMigrations, type KeptTable, listKeptTables, listMigrations } from "./kept-tables";

/**
 * Puts an archive into an empty database and its originals into storage: all of it or nothing. Search rows are not in the archive and are written
 * anew afterwards.
 * @param file path of an archive that `writeArchive` made
 * @returns what was put back
 * @throws ArchiveError when the database is not empty, the archive is damaged, cut off, or made for another schema
 */
export async function restoreArchive(file: string): Promise<ArchiveEnd> {
  const client = new pg.Client(process.env.DATABASE_URL);
  await client.connect();
  try {
    await client.query("BEGIN");
    const tables = await listKeptTables(client);
    await makeRoom(client, tables);
    const end = await withRulesAside(client, tables, () => readEntries(file, client, tables));
    await client.query("COMMIT");
    return end;
  } catch (error) {
    await client.query("ROLLBACK");
    throw error;
  } finally {
    await client.end();
  }
}

async function makeRoom(client: pg.Client, tables: readonly KeptTable[]): Promise<void> {
  for (const { name } of tables) {
    if (filledByMigrations.has(name)) {
      await client.query(`DELETE FROM ${pg.escapeIdentifier(name)}`);
      continue;
    }
    const { rowCount } = await client.query(`SELECT 1 FROM ${pg.escapeIdentifier(name)} LIMIT 1`);
    if (rowCount) throw new ArchiveError(`Databasen er ikke tom (tabellen ${name}). Gendan i en tom database.`);
  }
}

/**
 * Rows refer to one another in rings, so references are checked when all rows are there; and what triggers do to a new row, they have done to these
 * already. Nothing of it needs more than the owner of the tables.
 */
async function withRulesAside<Result>(client: pg.Client, tables: readonly KeptTable[], work: () => Promise<Result>): Promise<Result> {
  const { rows } = await client.query<{ table: string; name: string }>(
    "SELECT conrelid::regclass::text AS table, quote_ident(conname) AS name FROM pg_constraint WHERE contype = 'f' AND connamespace = 'public'::regnamespace",
  );
  const names = tables.map(({ name }) => pg.escapeIdentifier(name));
  for (const { table, name } of rows) await client.query(`ALTER TABLE ${table} ALTER CONSTRAINT ${name} DEFERRABLE INITIALLY DEFERRED`);
  for (const name of names) await client.query(`ALTER TABLE ${name} DISABLE TRIGGER USER`);
  const result = await work();
  await client.query("SET CONSTRAINTS ALL IMMEDIATE");
  for (const name of names) await client.query(`ALTER TABLE ${name} ENABLE TRIGGER USER`);
  for (const { table, name } of rows) await client.query(`ALTER TABLE ${table} ALTER CONSTRAINT ${name} NOT DEFERRABLE`);
  return result;
}

async function readEntries(file: string, client: pg.Client, tables: readonly KeptTable[]): Promise<ArchiveEnd> {
  const found: ArchiveEnd = { rows: Object.fromEntries(tables.map(({ name }) => [name, 0])), originals: 0 };
  let [begun, ended] = [false, false];
  for await (const { name, content } of entriesOf(file)) {
    if (name === entryNames.manifest) {
      await requireSameSchema(client, content);
      begun = true;
    } else if (!begun) throw new ArchiveError("Filen er ikke et arkiv fra Referatportalen.");
    else if (name === entryNames.end) ended = holdsAll(found, content);
    else await putBack(name, content, client, tables, found);
  }
  if (!ended) throw new ArchiveError("Arkivet er ufuldstændigt: Slutningen mangler.");
  for (const table of tables) await continueSerials(client, table);
  return found;
}

async function* entriesOf(file: string): AsyncGenerator<{ name: string; content: Buffer }> {
  const extract = tar.extract();
  const gunzip = createGunzip();
  createReadStream(file)
    .on("error", (error) => gunzip.destroy(error))
    .pipe(gunzip)
    .on("error", (error) => extract.destroy(error))
    .pipe(extract);
  try {
    for await (const entry of extract) yield { name: entry.header.name, content: await buffer(entry) };
  } catch (error) {
    if (error instanceof ArchiveError || error instanceof pg.DatabaseError) throw error;
    throw new ArchiveError(`Arkivet kan ikke læses: ${error instanceof Error ? error.message : String(error)}`);
  }
}

async function requireSameSchema(client: pg.Client, content: Buffer): Promise<void> {
  const manifest = manifestSchema.safeParse(JSON.parse(content.toString("utf8")));
  if (!manifest.success) throw new ArchiveError("Filen er ikke et arkiv fra Referatportalen.");
  const present = await listMigrations(client);
  if (present.join() !== manifest.data.migrations.join())
    throw new ArchiveError(
      "Arkivet er lavet med en anden udgave af portalen. Gendan det med den udgave, det er lavet med, og opgrader bagefter.",
    );
}

function holdsAll(found: ArchiveEnd, content: Buffer): true {
  const promised = endSchema.parse(JSON.parse(content.toString("utf8")));
  const short = Object.entries(promised.rows).find(([table, rows]) => found.rows[table] !== rows);
  if (short || promised.originals !== found.originals)
    throw new ArchiveError(`Arkivet er ufuldstændigt: Der mangler noget af ${short?.[0] ?? "originalerne"}.`);
  return true;
}

async function putBack(name: string, content: Buffer, client: pg.Client, tables: readonly KeptTable[], found: ArchiveEnd): Promise<void> {
  const [kind, what = ""] = name.split("/");
  if (kind === "originals") {
    if (createHash("sha256").update(content).digest("hex") !== what) throw new ArchiveError(`Originalen ${what} er beskadiget i arkivet.`);
    await keepOriginal(what, content);
    found.originals += 1;
    return;
  }
  const table = tables.find((kept) => kept.name === what);
  if (!table) throw new ArchiveError(`Arkivet har en tabel, som portalen ikke kender: ${what}.`);
  const lines = content.toString("utf8").trimEnd().split("\n");
  const columns = table.columns.map((column) => pg.escapeIdentifier(column)).join(", ");
  const place = pg.escapeIdentifier(table.name);
  await client.query(`INSERT INTO ${place} (${columns}) SELECT ${columns} FROM jsonb_populate_recordset(NULL::${place}, $1::jsonb)`, [
    `[${lines.join(",")}]`,
  ]);
  found.rows[table.name] = (found.rows[table.name] ?? 0) + lines.length;
}

/** New rows are numbered on from those that were put back. */
async function continueSerials(client: pg.Client, { name, serials }: KeptTable): Promise<void> {
  for (const column of serials) {
    const [table, id] = [pg.escapeIdentifier(name), pg.escapeIdentifier(column)];
    await client.query(
      `SELECT setval(pg_get_serial_sequence($1, $2), greatest(1, (SELECT max(${id}) FROM ${table})), EXISTS (SELECT 1 FROM ${table}))`,
      [table, column],
    );
  }
}
