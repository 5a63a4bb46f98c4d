import type { Table } from "../tables/table";

/** A block as it was printed: what it says, and what tells its rank or whether the next page goes on with it. */
export type PrintedBlock =
  | { type: "heading"; page: number; text: string; size: number }
  | { type: "paragraph"; page: number; text: string }
  | { type: "item"; page: number; mark: string; text: string }
  | { type: "contentsEntry"; page: number; title: string; target: string | null }
  | { type: "table"; page: number; lastPage: number; table: Table };
