/** A source line made ready for reading: the printed text without marks, and what the marks told. */
export type Line = {
  number: number;
  /** The last line of the source that it holds; another than the first only where the file wrapped it. */
  end: number;
  page: number | null;
  /** As received; tables are read from here, since tabs part their cells. */
  raw: string;
  /** As printed: Markdown marks removed, runs of white space one space. Empty for a blank line. */
  text: string;
  /** `text` folded for comparison: lower case, look-alike letters and hidden characters undone. */
  folded: string;
  /** What the source says of headings: a Markdown level, bold alone on a line, or the strength a paged source gives. */
  heading: number | null;
  cells: string[] | null;
};

/** True where nothing is printed. */
export function isBlank(line: Line): boolean {
  return line.text === "";
}
