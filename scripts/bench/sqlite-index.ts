import { readFileSync } from "node:fs";
import path from "node:path";
import type { SqliteDatabase } from "@sqlite.org/sqlite-wasm";
import type { ComparedPoint } from "./compared-points";
import type { BenchQuery } from "./query-classes";

const binary = path.resolve(import.meta.dirname, "../../node_modules/@sqlite.org/sqlite-wasm/sqlite-wasm/jswasm/sqlite3.wasm");
const facets = ["outcome", "committee", "year", "case_type", "topic", "divided"];

/** SQLite's FTS5 over the same texts and filters, as the engine to compare with. Its WebAssembly runs in the process that asks: no answer crosses a network. */
export class SqliteIndex {
  readonly #database: SqliteDatabase;

  static async open(): Promise<SqliteIndex> {
    Object.assign(globalThis, { self: globalThis, location: new URL("file:///") }); // the package is made for browsers
    const { default: sqlite3InitModule } = await import("@sqlite.org/sqlite-wasm");
    const sqlite = await sqlite3InitModule({ wasmBinary: readFileSync(binary) });
    return new SqliteIndex(new sqlite.oo1.DB(":memory:", "c"));
  }

  private constructor(database: SqliteDatabase) {
    this.#database = database;
    this.#database.exec({
      sql: `CREATE VIRTUAL TABLE points USING fts5(text, tokenize='unicode61');
        CREATE TABLE filters (id INTEGER PRIMARY KEY, outcome, committee, year, case_type, topic, divided, parties)`,
    });
  }

  add({ text, outcome, committee, year, caseType, topic, divided, parties }: ComparedPoint): void {
    this.#database.exec({ sql: "INSERT INTO points (text) VALUES (?)", bind: [text] });
    this.#database.exec({
      sql: `INSERT INTO filters (outcome, committee, year, case_type, topic, divided, parties) VALUES (?, ?, ?, ?, ?, ?, ?)`,
      bind: [outcome, committee, year, caseType, topic, Number(divided), JSON.stringify(parties)],
    });
  }

  /** Asks for what the portal answers with: the twenty best with a passage, how many there are, and the counts of the facets. @returns how many */
  search({ fts5, only }: BenchQuery): number {
    const matching = `points JOIN filters ON id = points.rowid WHERE points MATCH $asked
      AND ($committee IS NULL OR committee = $committee) AND ($outcome IS NULL OR outcome = $outcome)`;
    const bind = { $asked: fts5, $committee: only?.committee ?? null, $outcome: only?.outcome ?? null };
    const counts = facets.map((facet) => `SELECT '${facet}', ${facet}, count(*) FROM hits GROUP BY ${facet}`);
    const rowsOf = (sql: string) => this.#database.exec({ sql, bind, rowMode: "array", returnValue: "resultRows" });
    rowsOf(`SELECT points.rowid, snippet(points, 0, '[', ']', '…', 40) FROM ${matching} ORDER BY rank LIMIT 20`);
    const [total] = rowsOf(
      `WITH hits AS MATERIALIZED (SELECT filters.* FROM ${matching})
        SELECT 'total', '', count(*) FROM hits UNION ALL ${counts.join(" UNION ALL ")}
        UNION ALL SELECT 'party', value, count(*) FROM hits, json_each(parties) WHERE divided GROUP BY value`,
    );
    return Number(total?.[2]);
  }
}
