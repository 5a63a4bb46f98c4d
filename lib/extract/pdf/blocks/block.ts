import type { Table } from "../tables/table";

/** What a document is made of once its lines have been put together again. `page` is where the block begins. */
export type Block =
  | { type: "heading"; page: number; text: string; size: number }
  | { type: "paragraph"; page: number; text: string }
  | { type: "item"; page: number; mark: string; text: string }
  | { type: "contentsEntry"; page: number; title: string; target: string | null }
  | { type: "table"; page: number; lastPage: number; table: Table };
