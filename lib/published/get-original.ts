import "server-only";
import { database } from "@/lib/database/database";
import { readOriginal } from "@/lib/database/originals";
import { redactedCopy } from "@/lib/privacy/redacted-copy";
import { givenOut, givenOutSelect } from "./given-out";
import { getWithdrawnMeeting } from "./get-withdrawn-meeting";
import { withheldPoint, publishedMeeting } from "./published";

/** A file as received, with the name it came under. */
type Original = { name: string; mediaType: string; bytes: Buffer };

/** What the address of a file leads to: the file, or that it is withdrawn with its meeting or with a point whose text stands in it. */
export type OriginalAnswer = { state: "published"; original: Original } | { state: "withdrawn" };

/**
 * The file behind a published meeting's current revision. Null where nothing is or has been published at this address. Where a personal number was
 * removed, the text without it is given in the file's place; while it is undecided whether something is one, there is no file.
 */
export async function getOriginal(committee: string, meeting: string): Promise<OriginalAnswer | null> {
  const found = await database.meeting.findFirst({
    where: { slug: meeting, committee: { slug: committee }, ...publishedMeeting },
    select: {
      currentRevision: {
        select: {
          document: { select: { ...givenOutSelect, id: true } },
          points: { where: withheldPoint, take: 1, select: { key: true } },
        },
      },
    },
  });
  if (!found?.currentRevision) return (await getWithdrawnMeeting({ committee, meeting })) && { state: "withdrawn" };
  const { document, points } = found.currentRevision;
  if (points.length > 0) return { state: "withdrawn" };
  const { id, ...row } = document;
  const { name, mediaType, sha256 } = givenOut(row, true);
  if (sha256 === null) return null;
  return {
    state: "published",
    original: { name, mediaType, bytes: sha256 === row.sha256 ? await readOriginal(sha256) : await readCopy(id) },
  };
}

async function readCopy(documentId: string): Promise<Buffer> {
  return redactedCopy(await database.sourceLine.findMany({ where: { documentId }, orderBy: { number: "asc" }, select: { text: true } }));
}
