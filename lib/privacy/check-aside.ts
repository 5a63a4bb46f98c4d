import { findCprNumbers } from "./find-cpr-numbers";
import type { PrivacyFinding } from "./check-privacy";

/**
 * Checks what stands beside a document's lines. Their places count down from 0: the file's name is 0, the first property -1.
 * @param texts the file's name, then whatever else the file carries
 */
export function checkAside(texts: readonly string[]): PrivacyFinding[] {
  return texts.flatMap((text, index) =>
    findCprNumbers(text).map(({ start }): PrivacyFinding => ({ kind: "cpr", line: -index, endLine: -index, start })),
  );
}
