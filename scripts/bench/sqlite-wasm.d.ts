/** The little of SQLite that the benchmark uses; the package brings no types. */
declare module "@sqlite.org/sqlite-wasm" {
  export class SqliteDatabase {
    constructor(name: string, flags: string);
    exec(options: { sql: string; bind?: unknown[] }): unknown;
    exec(options: { sql: string; bind: Record<string, unknown>; rowMode: "array"; returnValue: "resultRows" }): unknown[][];
  }
  export default function sqlite3InitModule(options: { wasmBinary: Uint8Array }): Promise<{ oo1: { DB: typeof SqliteDatabase } }>;
}
