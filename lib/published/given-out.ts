import type { DocumentGetPayload, DocumentSelect } from "@/lib/database/generated/models/Document";
import { redactedMediaType, redactedName } from "@/lib/privacy/redacted-copy";

/** What must be known of a document to say what the public can download of it. */
export const givenOutSelect = {
  name: true,
  mediaType: true,
  size: true,
  sha256: true,
  redactedSha256: true,
  redactedSize: true,
} satisfies DocumentSelect;

type Row = DocumentGetPayload<{ select: typeof givenOutSelect }>;

/** The file that can be downloaded: the original, or the text without the numbers that were removed from it. */
export function givenOut({ redactedSha256, redactedSize, ...file }: Row): Omit<Row, "redactedSha256" | "redactedSize"> {
  if (redactedSha256 === null) return file;
  return { name: redactedName(file.name), mediaType: redactedMediaType, size: redactedSize ?? 0, sha256: redactedSha256 };
}
