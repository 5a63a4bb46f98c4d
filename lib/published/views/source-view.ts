/** A line of the source. `role` says what was read there; `point` stands at the line where a point begins. */
export type SourceLineView = {
  number: number;
  /** The printed page, where it differs from the line before. */
  newPage: number | null;
  text: string;
  role: "structure" | "decision" | null;
  point: { number: number; href: string } | null;
};

/** The source of a meeting's current revision, line by line; blank lines are left out. */
export type SourceView = {
  meeting: { href: string; date: string; committee: { name: string; href: string }; term: { from: number; to: number } | null };
  document: {
    name: string;
    mediaType: string;
    size: number;
    pages: number | null;
    sha256: string;
    /** Null while a part of it is withheld. */ href: string | null;
  };
  lineCount: number;
  /** Lines that are not shown because their point is withdrawn. */
  withheld: { line: number; endLine: number }[];
  lines: SourceLineView[];
};
