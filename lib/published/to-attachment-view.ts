import type { AttachmentGetPayload, AttachmentSelect } from "@/lib/database/generated/models/Attachment";
import type { DocumentWhereInput } from "@/lib/database/generated/models/Document";
import { attachmentFileHref, type MeetingPlace } from "./paths";
import type { AttachmentFileView } from "./views/attachment-file-view";

/**
 * The documents that may be given out as attachments: nothing in them is, or may be, a personal number. A file is checked before it is kept; the same
 * bytes may be a referat as well, and be judged there later.
 */
export const cleanDocument = {
  redactedSha256: null,
  findings: { none: { kind: "cpr", OR: [{ decision: null }, { decision: "remove" }] } },
} satisfies DocumentWhereInput;

/** What a list needs of an attachment. */
export const attachmentSelect = {
  title: true,
  slug: true,
  document: {
    select: {
      mediaType: true,
      size: true,
      redactedSha256: true,
      findings: { where: cleanDocument.findings.none, take: 1, select: { id: true } },
    },
  },
} satisfies AttachmentSelect;

/** The file of an attachment; null where none is in the collection, or it may not be given out. */
export function toAttachmentFile(
  { document, slug }: AttachmentGetPayload<{ select: typeof attachmentSelect }>,
  point: string,
  place: MeetingPlace,
): AttachmentFileView | null {
  if (document?.redactedSha256 !== null || document.findings.length > 0) return null;
  return { href: attachmentFileHref(place, point, slug), mediaType: document.mediaType, size: document.size };
}
