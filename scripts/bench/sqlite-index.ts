import { readFileSync } from "node:fs";
import path from "node:path";
import type { SqliteDatabase } from "@sqlite.org/sqlite-wasm";

const binary = path.resolve(import.meta.dirname, "../../node_modules/@sqlite.org/sqlite-wasm/sqlite-wasm/jswasm/sqlite3.wasm");

/** SQLite's FTS5 over the same texts, as the engine to compare with. */
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
    this.#database.exec({ sql: "CREATE VIRTUAL TABLE points USING fts5(text, content='', tokenize='unicode61')" });
  }

  add(text: string): void {
    this.#database.exec({ sql: "INSERT INTO points (text) VALUES (?)", bind: [text] });
  }

  /** The twenty best and the total, as the portal answers. */
  search(words: string): void {
    const asked =
      words.includes('"') || words.includes("*") || words.includes(" OR ")
        ? words
        : words
            .split(" ")
            .map((word) => `"${word}"`)
            .join(" ");
    for (const sql of [
      "SELECT rowid FROM points WHERE points MATCH ? ORDER BY rank LIMIT 20",
      "SELECT count(*) FROM points WHERE points MATCH ?",
    ]) {
      this.#database.exec({ sql, bind: [asked], rowMode: "array", returnValue: "resultRows" });
    }
  }
}
