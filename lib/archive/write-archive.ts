import "server-only";
import { createWriteStream } from "node:fs";
import { rename, rm } from "node:fs/promises";
import { pipeline } from "node:stream/promises";
import { createGzip } from "node:zlib";
import pg from "pg";
import tar, { type Pack } from "tar-stream";
import { readOriginal } from "@/lib/database/originals";
import { ArchiveError, type ArchiveEnd, entryNames, type Manifest } from "./archive-format";
import { type KeptTable, listKeptTables, listMigrations } from "./kept-tables";

const rowsAtATime = 500;
const partSize = 4 * 1024 * 1024;

/**
 * Writes everything that cannot be made anew into one file: the rows as they stand at one moment, and the originals byte for byte. The file appears
 * under its name only when it is complete.
 * @param file path of the archive, a gzipped tar
 * @returns what it holds
 * @throws ArchiveError when an original is missing from storage
 */
export async function writeArchive(file: string): Promise<ArchiveEnd> {
  const client = new pg.Client(process.env.DATABASE_URL);
  await client.connect();
  const unfinished = `${file}.part`;
  try {
    await client.query("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY");
    const pack = tar.pack();
    const written = pipeline(pack, createGzip(), createWriteStream(unfinished));
    const [, end] = await Promise.all([written, fill(pack, client)]);
    await rename(unfinished, file);
    return end;
  } finally {
    await rm(unfinished, { force: true });
    await client.end();
  }
}

async function fill(pack: Pack, client: pg.Client): Promise<ArchiveEnd> {
  try {
    const manifest: Manifest = {
      format: "referatportalen-archive/1",
      createdAt: new Date().toISOString(),
      migrations: await listMigrations(client),
    };
    await put(pack, entryNames.manifest, JSON.stringify(manifest));
    const end: ArchiveEnd = { rows: {}, originals: 0 };
    for (const table of await listKeptTables(client)) end.rows[table.name] = await putTable(pack, client, table);
    end.originals = await putOriginals(pack, client);
    await put(pack, entryNames.end, JSON.stringify(end));
    pack.finalize();
    return end;
  } catch (error) {
    pack.destroy(error instanceof Error ? error : undefined);
    throw error;
  }
}

/** Rows pass as the text the database writes, so that no number loses a digit on the way. */
async function putTable(pack: Pack, client: pg.Client, { name, columns }: KeptTable): Promise<number> {
  const list = columns.map((column) => pg.escapeIdentifier(column)).join(", ");
  await client.query(
    `DECLARE kept CURSOR FOR SELECT to_jsonb(row)::text AS row FROM (SELECT ${list} FROM ${pg.escapeIdentifier(name)}) AS row`,
  );
  let [count, part, text] = [0, 0, ""];
  for (;;) {
    const { rows } = await client.query<{ row: string }>(`FETCH ${String(rowsAtATime)} FROM kept`);
    for (const { row } of rows) text += `${row}\n`;
    count += rows.length;
    if (text.length > partSize || (rows.length === 0 && text !== "")) {
      await put(pack, entryNames.table(name, part), text);
      [part, text] = [part + 1, ""];
    }
    if (rows.length === 0) break;
  }
  await client.query("CLOSE kept");
  return count;
}

async function putOriginals(pack: Pack, client: pg.Client): Promise<number> {
  const { rows } = await client.query<{ sha256: string; name: string }>("SELECT sha256, name FROM document ORDER BY sha256");
  for (const { sha256, name } of rows) {
    const bytes = await readOriginal(sha256).catch(() => null);
    if (!bytes) throw new ArchiveError(`Originalen til »${name}« (${sha256}) mangler i lageret. Kør npm run doctor.`);
    await put(pack, entryNames.original(sha256), bytes);
  }
  return rows.length;
}

function put(pack: Pack, name: string, content: string | Buffer): Promise<void> {
  return new Promise((resolve, reject) => {
    pack.entry({ name }, content, (error) => {
      if (error) reject(error);
      else resolve();
    });
  });
}
