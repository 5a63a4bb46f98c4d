import "server-only";
import { database } from "@/lib/database/database";
import { readOriginal } from "@/lib/database/originals";
import { redactedCopy, redactedMediaType, redactedName } from "@/lib/privacy/redacted-copy";
import { publishedMeeting } from "./published";

/** A file as received, with the name it came under. */
export type Original = { name: string; mediaType: string; bytes: Buffer };

/**
 * The file behind a published meeting's current revision. Null where none is published, and while a point of it is withdrawn: its text stands in
 * the file. Where a personal number was removed, the text without it is given in the file's place.
 */
export async function getOriginal(committee: string, meeting: string): Promise<Original | null> {
  const document = await database.document.findFirst({
    where: {
      revisions: {
        some: {
          currentOf: { is: { slug: meeting, committee: { slug: committee }, ...publishedMeeting } },
          points: { every: { identity: { withdrawnAt: null } } },
        },
      },
    },
    select: { id: true, name: true, mediaType: true, sha256: true, redactedSha256: true },
  });
  if (!document) return null;
  const { id: documentId, name, mediaType, sha256, redactedSha256 } = document;
  if (redactedSha256 !== null) {
    const lines = await database.sourceLine.findMany({ where: { documentId }, orderBy: { number: "asc" }, select: { text: true } });
    return { name: redactedName(name), mediaType: redactedMediaType, bytes: redactedCopy(lines) };
  }
  return { name, mediaType, bytes: await readOriginal(sha256) };
}
