/** A line of the source. `role` says what was read there; `point` stands at the line where a point begins. */
export type SourceLineView = {
  number: number;
  /** The printed page, where it differs from the line before. */
  newPage: number | null;
  text: string;
  role: "structure" | "decision" | null;
  point: { number: number; href: string } | null;
};

/** Lines that are not shown: those of a withdrawn point or attachment, or of the printed contents, which would name it. */
export type WithheldSpan = { part: "point" | "attachment" | "contents"; line: number; endLine: number };

/** The source of a meeting's current revision, line by line; blank lines are left out. */
export type SourceView = {
  meeting: {
    href: string;
    date: string;
    /** Whether it is invented. */
    example: boolean;
    committee: { name: string; href: string };
    term: { from: number; to: number } | null;
  };
  document: {
    /** Null while the file is withheld, as are its size, its hash and its address: a name may say what it was about. */
    name: string | null;
    mediaType: string;
    size: number | null;
    pages: number | null;
    sha256: string | null;
    href: string | null;
  };
  lineCount: number;
  withheld: WithheldSpan[];
  lines: SourceLineView[];
};
