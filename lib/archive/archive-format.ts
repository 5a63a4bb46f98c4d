import { z } from "zod";

/** The first entry of an archive: what it is, and which schema its rows fit. */
export const manifestSchema = z.object({
  format: z.literal("referatportalen-archive/1"),
  createdAt: z.iso.datetime(),
  /** Names of the migrations that the database had finished. */
  migrations: z.array(z.string()),
});
export type Manifest = z.infer<typeof manifestSchema>;

/** The last entry: how much the archive holds, so that one that was cut off is known. */
export const endSchema = z.object({ rows: z.record(z.string(), z.int()), originals: z.int() });
export type ArchiveEnd = z.infer<typeof endSchema>;

export const entryNames = {
  manifest: "manifest.json",
  end: "end.json",
  /** Rows of one table as JSON Lines; a large table has several parts. */
  table: (table: string, part: number) => `tables/${table}/${String(part).padStart(6, "0")}.jsonl`,
  original: (sha256: string) => `originals/${sha256}`,
};

/** Why an archive cannot be made or used, as one Danish sentence. */
export class ArchiveError extends Error {
  override readonly name = "ArchiveError";
}
