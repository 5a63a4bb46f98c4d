/** The source of a meeting's current revision, line by line. `role` tints what was read there. */
export type SourceView = {
  meeting: { href: string; date: string; committee: { name: string; href: string } };
  document: { name: string; mediaType: string; size: number; pages: number | null; sha256: string };
  lines: { number: number; page: number | null; text: string; role: "structure" | "decision" | null; point: { number: number; href: string } | null }[];
};
