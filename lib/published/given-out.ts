import type { DocumentGetPayload, DocumentSelect } from "@/lib/database/generated/models/Document";
import type { PrivacyFindingWhereInput } from "@/lib/database/generated/models/PrivacyFinding";
import { redactedMediaType, redactedName } from "@/lib/privacy/redacted-copy";

const undecided = { kind: "cpr", decision: null } satisfies PrivacyFindingWhereInput;

/** What must be known of a document to say what the public can download of it. */
export const givenOutSelect = {
  name: true,
  mediaType: true,
  size: true,
  sha256: true,
  redactedSha256: true,
  redactedSize: true,
  findings: { where: undecided, take: 1, select: { id: true } },
} satisfies DocumentSelect;

type Row = DocumentGetPayload<{ select: typeof givenOutSelect }>;

/** The file that can be downloaded. While it is withheld, all but its kind is null: a name may say what it was about. */
export type GivenOut = { name: string; mediaType: string; size: number; sha256: string } | WithheldFile;

type WithheldFile = { name: null; mediaType: string; size: null; sha256: null };

/**
 * The original, or the text without the numbers that were removed from it. What is withheld has neither size nor hash: with the rest of the text at
 * hand, they would let what is missing be found by trying.
 * @param isWhole whether nothing that stands in it is withdrawn; where a possible personal number is undecided, it is withheld all the same
 */
export function givenOut({ redactedSha256, redactedSize, findings, ...original }: Row, isWhole: boolean): GivenOut {
  const copy = { name: redactedName(original.name), mediaType: redactedMediaType, size: redactedSize ?? 0, sha256: redactedSha256 };
  const file = copy.sha256 === null ? original : { ...copy, sha256: copy.sha256 };
  if (isWhole && findings.length === 0) return file;
  return { name: null, mediaType: file.mediaType, size: null, sha256: null };
}
