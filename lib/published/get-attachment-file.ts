import "server-only";
import { database } from "@/lib/database/database";
import { readOriginal } from "@/lib/database/originals";
import { getAddressState } from "./address-state";
import type { OriginalAnswer } from "./get-original";
import { attachmentHref, type MeetingPlace, pointHref } from "./paths";
import { publishedPoint } from "./published";
import { cleanDocument } from "./to-attachment-view";

/**
 * The file of an attachment of a published point. Null where there is none that may be given out; an attachment that is withdrawn, or whose point is,
 * takes its file along.
 * @param attachment the attachment's part of its address, `bilag-2`
 */
export async function getAttachmentFile(place: MeetingPlace, point: string, attachment: string): Promise<OriginalAnswer | null> {
  const { committee, meeting } = place;
  const found = await database.attachment.findFirst({
    where: {
      slug: attachment,
      document: cleanDocument,
      point: { slug: point, AND: [publishedPoint, { revision: { meeting: { slug: meeting, committee: { slug: committee } } } }] },
    },
    select: { document: { select: { name: true, mediaType: true, sha256: true } } },
  });
  if (found?.document) {
    const { name, mediaType, sha256 } = found.document;
    return { state: "published", original: { name, mediaType, bytes: await readOriginal(sha256) } };
  }
  const states = await Promise.all([attachmentHref(place, point, attachment), pointHref(place, point)].map(getAddressState));
  return states.includes("withdrawn") ? { state: "withdrawn" } : null;
}
