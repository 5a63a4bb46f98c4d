import "server-only";
import { database } from "@/lib/database/database";
import type { DocumentGetPayload, DocumentSelect } from "@/lib/database/generated/models/Document";
import { readOriginal } from "@/lib/database/originals";
import { redactedCopy, redactedMediaType, redactedName } from "@/lib/privacy/redacted-copy";
import { getWithdrawnMeeting } from "./get-withdrawn-meeting";
import { withheldPoint, publishedMeeting } from "./published";

const documentSelect = { id: true, name: true, mediaType: true, sha256: true, redactedSha256: true } satisfies DocumentSelect;

type DocumentRow = DocumentGetPayload<{ select: typeof documentSelect }>;

/** A file as received, with the name it came under. */
type Original = { name: string; mediaType: string; bytes: Buffer };

/** What the address of a file leads to: the file, or that it is withdrawn with its meeting or with a point whose text stands in it. */
export type OriginalAnswer = { state: "published"; original: Original } | { state: "withdrawn" };

/**
 * The file behind a published meeting's current revision. Null where nothing is or has been published at this address. Where a personal number was
 * removed, the text without it is given in the file's place.
 */
export async function getOriginal(committee: string, meeting: string): Promise<OriginalAnswer | null> {
  const found = await database.meeting.findFirst({
    where: { slug: meeting, committee: { slug: committee }, ...publishedMeeting },
    select: {
      currentRevision: {
        select: {
          document: { select: documentSelect },
          points: { where: withheldPoint, take: 1, select: { key: true } },
        },
      },
    },
  });
  if (!found?.currentRevision) return (await getWithdrawnMeeting({ committee, meeting })) && { state: "withdrawn" };
  const { document, points } = found.currentRevision;
  return points.length > 0 ? { state: "withdrawn" } : { state: "published", original: await readDocument(document) };
}

async function readDocument(document: DocumentRow): Promise<Original> {
  const { id: documentId, name, mediaType, sha256, redactedSha256 } = document;
  if (redactedSha256 !== null) {
    const lines = await database.sourceLine.findMany({ where: { documentId }, orderBy: { number: "asc" }, select: { text: true } });
    return { name: redactedName(name), mediaType: redactedMediaType, bytes: redactedCopy(lines) };
  }
  return { name, mediaType, bytes: await readOriginal(sha256) };
}
