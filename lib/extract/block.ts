/**
 * What a document is made of, whatever it was written in. `page` is where the block begins; null in what has no pages. A heading's `strength` is 1 for
 * the strongest.
 */
export type Block = { page: number | null } & (
  | { type: "heading"; text: string; strength: number }
  | { type: "paragraph"; text: string }
  | { type: "item"; mark: string; text: string }
  | { type: "contentsEntry"; title: string; target: string | null }
  | { type: "table"; rows: string[][] }
);
