import { z } from "zod";
import type { PointIdentityGetPayload, PointIdentitySelect } from "@/lib/database/generated/models/PointIdentity";
import { withdrawnOf } from "@/lib/minutes/attachments/withdrawn-of";

/** What a point's identity must say for the lines of its withdrawn attachments to be found. */
export const withdrawnAttachmentsSelect = {
  attachments: { select: { title: true, printedTitle: true, documentId: true, line: true, endLine: true } },
} satisfies PointIdentitySelect;

/** Where an attachment is printed. */
export type AttachmentLines = { line: number; endLine: number };

const storedAttachments = z.looseObject({
  points: z.array(z.looseObject({ attachments: z.array(z.looseObject({ title: z.string(), line: z.int(), endLine: z.int() })) })),
});

/** `points` are all points of the version, in their order. */
type Version = {
  tree: unknown;
  documentId: string;
  points: { identity: PointIdentityGetPayload<{ select: typeof withdrawnAttachmentsSelect }> }[];
};

/** For each point of a version the lines of its withdrawn attachments, as its tree has them. */
export function withdrawnAttachmentLines({ tree, documentId, points }: Version): AttachmentLines[][] {
  if (points.every(({ identity }) => identity.attachments.length === 0)) return points.map(() => []);
  const stored = storedAttachments.parse(tree).points;
  return points.map(({ identity }, index) => withdrawnOf(stored[index]?.attachments ?? [], documentId, identity.attachments));
}
