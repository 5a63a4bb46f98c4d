import { createHash } from "node:crypto";
import type { Prisma } from "@/lib/database/generated/client";
import { keepOriginal } from "@/lib/database/originals";

/** A file of an attachment. `point` is its place in the tree, from 0, and `line` where the attachment is printed; the bytes are fetched when they are kept, one file at a time. */
export type AttachmentFile = {
  point: number;
  line: number;
  name: string;
  mediaType: string;
  size: number;
  pages: number | null;
  sha256: string;
  read: () => Promise<Uint8Array | null>;
};

/** Keeps the files of a draft's attachments byte for byte and ties each to its attachment. @throws when a file has changed since it was checked */
export async function saveAttachments(
  transaction: Prisma.TransactionClient,
  revisionId: string,
  files: readonly AttachmentFile[],
): Promise<void> {
  for (const { point, line, read, name, mediaType, size, pages, sha256 } of files) {
    const bytes = await read();
    if (!bytes || createHash("sha256").update(bytes).digest("hex") !== sha256)
      throw new Error("An attachment changed while it was taken in.");
    await keepOriginal(sha256, bytes);
    const { id } = await transaction.document.upsert({
      where: { sha256 },
      create: { sha256, name, mediaType, size, pages },
      update: {},
      select: { id: true },
    });
    await transaction.attachment.updateMany({
      where: { point: { revisionId, order: point }, line },
      data: { documentId: id },
    });
  }
}

/** Which attachment has which file, by the line it is printed on: what a draft keeps when its rows are written anew. */
export type KeptFile = { line: number; documentId: string };

/** The files of a revision's attachments. */
export async function listAttachmentFiles(transaction: Prisma.TransactionClient, revisionId: string): Promise<KeptFile[]> {
  const rows = await transaction.attachment.findMany({
    where: { point: { revisionId }, documentId: { not: null } },
    select: { line: true, documentId: true },
  });
  return rows.flatMap(({ line, documentId }) => (documentId === null ? [] : [{ line, documentId }]));
}

/** Gives the attachments of a revision of the same document the files they had. */
export async function restoreAttachmentFiles(
  transaction: Prisma.TransactionClient,
  revisionId: string,
  files: readonly KeptFile[],
): Promise<void> {
  for (const { line, documentId } of files) {
    await transaction.attachment.updateMany({ where: { point: { revisionId }, line }, data: { documentId } });
  }
}
