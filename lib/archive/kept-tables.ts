import type pg from "pg";

/** Tables that an archive leaves out, and why. Every other table is kept, also one that is added tomorrow. */
const leftOut: Readonly<Record<string, string>> = {
  _prisma_migrations: "belongs to the database it stands in",
  search_point: "written anew from what is published",
  search_text: "written anew from what is published",
  search_word: "written anew from what is published",
  search_index: "written anew from what is published",
  guess_window: "how often someone guessed at a password just now",
  verification: "belongs to a sign-in that was under way",
  session: "whoever is signed in signs in again",
};

/** Tables that a new database has rows in already, which those of an archive take the place of. */
export const filledByMigrations: ReadonlySet<string> = new Set(["glossary_entry"]);

/** A table as an archive knows it. Generated columns are left to the database. */
export type KeptTable = { name: string; columns: string[]; serials: string[] };

/** The tables that an archive holds, in the order of their names. */
export async function listKeptTables(client: pg.ClientBase): Promise<KeptTable[]> {
  const { rows } = await client.query<{ table: string; column: string; serial: boolean }>(`
    SELECT c.table_name AS table, c.column_name AS column,
           pg_get_serial_sequence(quote_ident(c.table_name), c.column_name) IS NOT NULL AS serial
    FROM information_schema.columns c
    JOIN information_schema.tables t USING (table_schema, table_name)
    WHERE c.table_schema = 'public' AND t.table_type = 'BASE TABLE' AND c.is_generated = 'NEVER'
    ORDER BY c.table_name, c.ordinal_position`);
  const tables = new Map<string, KeptTable>();
  for (const { table, column, serial } of rows) {
    if (table in leftOut) continue;
    const kept = tables.get(table) ?? { name: table, columns: [], serials: [] };
    kept.columns.push(column);
    if (serial) kept.serials.push(column);
    tables.set(table, kept);
  }
  return [...tables.values()];
}

/** The migrations that a database has finished, in order. */
export async function listMigrations(client: pg.ClientBase): Promise<string[]> {
  const { rows } = await client.query<{ name: string }>(
    "SELECT migration_name AS name FROM _prisma_migrations WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL ORDER BY migration_name",
  );
  return rows.map(({ name }) => name);
}
