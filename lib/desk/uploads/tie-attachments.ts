import { database } from "@/lib/database/database";
import type { Minutes } from "@/lib/minutes/minutes";
import { type Actor, requirePermission } from "../actor";
import { inDeskTransaction } from "../in-desk-transaction";
import type { AttachmentFile } from "../save-attachments";
import { addAttachments } from "../save-draft";
import { treeFromJson } from "../stored-tree";

/** A referat as it was read of a file: its version, and what it says. */
export type ReadReferat = { revisionId: string; meetingId: string; minutes: Minutes };

/** The newest version that was read of a file; null where none was. */
export async function findReferat(sha256: string): Promise<ReadReferat | null> {
  const revision = await database.revision.findFirst({
    where: { document: { sha256 }, basedOnId: null },
    orderBy: { createdAt: "desc" },
    select: { id: true, meetingId: true, tree: true },
  });
  return revision && { revisionId: revision.id, meetingId: revision.meetingId, minutes: treeFromJson(revision.tree) };
}

/**
 * Ties files that came with a referat to its attachments. What is public already is left as it is.
 * @throws NotAllowedError when the actor may not upload
 */
export async function tieAttachments(revisionId: string, files: readonly AttachmentFile[], actor: Actor): Promise<void> {
  requirePermission(actor, "upload");
  await inDeskTransaction(async (transaction) => {
    const { publishedAt } = await transaction.revision.findUniqueOrThrow({ where: { id: revisionId }, select: { publishedAt: true } });
    if (publishedAt === null) await addAttachments(transaction, revisionId, files, actor);
  });
}
