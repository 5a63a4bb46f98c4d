import { type ReadWarning, warningSentence } from "@/lib/extract/error-sentences";
import type { Warning } from "@/lib/minutes/minutes";

const doubts = {
  // A page that was not read may hold a decision, so somebody must look before the rest is public.
  pagesNotRead: { code: "pages-not-read", severity: "blocking" },
  pagesWithoutText: { code: "pages-without-text", severity: "check" },
} as const;

/** What could not be read of a file, as doubts about its referat. */
export function readingDoubts(warnings: readonly ReadWarning[]): Warning[] {
  return warnings.map((warning) => ({ ...doubts[warning.code], message: warningSentence(warning), line: null }));
}
