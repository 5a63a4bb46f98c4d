import { readWithReport } from "@/lib/extract/read-source";
import type { Minutes } from "@/lib/minutes/minutes";
import { parseMinutes } from "@/lib/minutes/parse-minutes";
import type { MinutesSource } from "@/lib/minutes/source-line";
import { checkAside } from "@/lib/privacy/check-aside";
import { checkPrivacy, type PrivacyFinding, type PrivacyPlace } from "@/lib/privacy/check-privacy";
import { maskCprNumbers } from "@/lib/privacy/mask";
import { readingDoubts } from "./reading-doubts";

/** A file as read: nothing of it holds the digits of what may be a personal number. */
export type ReadMinutes = { source: MinutesSource; minutes: Minutes; findings: PrivacyFinding[] };

/**
 * Reads and parses a file. The privacy check stands between the two, so that a number never gets into the tree, the rows, the search or a message;
 * only the original has it.
 * @param cleared numbers that a person has found to be none
 * @throws ExtractError, NotMinutesError as reading and parsing do
 */
export async function readMinutes(file: { name: string; bytes: Uint8Array }, cleared: readonly PrivacyPlace[] = []): Promise<ReadMinutes> {
  const { source, warnings, furniture, properties } = await readWithReport(maskCprNumbers(file.name), file.bytes);
  const checked = checkPrivacy(source.lines, cleared);
  const clean = { ...source, lines: checked.lines };
  const minutes = parseMinutes(clean);
  const aside = checkAside([file.name, ...properties, ...furniture.map(({ text }) => text)]);
  return {
    source: clean,
    minutes: { ...minutes, warnings: [...minutes.warnings, ...readingDoubts(warnings)] },
    findings: [...aside, ...checked.findings],
  };
}
