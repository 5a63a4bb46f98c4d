import type { SourceLine } from "@/lib/minutes/source-line";
import type { ReadWarning } from "../error-sentences";

/** What a reader makes of a PDF or a Word document: the lines, and what was set aside. Passed between processes as JSON. */
export type Reading = {
  lines: SourceLine[];
  pages: number | null;
  pageLabels: (string | null)[];
  furniture: { page: number; text: string }[];
  /** Texts that the file carries about itself: title, author, subject. */
  properties: string[];
  warnings: ReadWarning[];
};
