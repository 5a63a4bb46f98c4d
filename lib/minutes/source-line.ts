/**
 * One line of a referat as the parser reads it, whatever file it came from. `lib/extract` makes these; the parser knows no files.
 */
export type SourceLine = {
  /** 1-based position in the source as received. Blank lines count. */
  number: number;
  /** As received, without its line end. Cells of a table row are separated by tabs. */
  text: string;
  /** Printed page in a paged source, 1-based; null in plain text. */
  page: number | null;
  /** How strongly the source marks the line as a heading: 1 strongest, null where it does not say. */
  heading: number | null;
  /** Cells of a table row where the source has real tables; null otherwise. */
  cells: string[] | null;
};

/** What the parser is given: the lines and the identity of the file they were read from. */
export type MinutesSource = {
  name: string;
  sha256: string;
  kind: "text" | "pdf" | "docx";
  pages: number | null;
  lines: SourceLine[];
};

/** From line to line in the source, both 1-based and inclusive; `page` is where the first line stands. */
export type Span = { line: number; endLine: number; page: number | null };
