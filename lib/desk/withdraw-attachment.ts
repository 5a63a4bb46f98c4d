import type { Prisma } from "@/lib/database/generated/client";
import { maskCprNumbers } from "@/lib/privacy/mask";
import { indexMeeting } from "@/lib/search/index-points";
import { type Actor, requirePermission, userIdOf } from "./actor";
import { clearSchedule } from "./clear-schedule";
import { inDeskTransaction } from "./in-desk-transaction";
import { recordAudit } from "./record-audit";
import { listAttachmentFiles, restoreAttachmentFiles } from "./save-attachments";
import { savePoints } from "./save-points";
import { treeFromJson } from "./stored-tree";

/** One attachment of a published point, by the point's key and the attachment's place in its list, from 0. */
export type AttachmentPlace = { pointKey: string; order: number };

/**
 * Withdraws one attachment of a published point: its address answers with date and reason, and nothing that is public or will be names it. The file
 * that it is printed in is not handed out any more. Drafts that have it lose their time. What may be personal numbers is masked in the reason.
 * @returns the id of what is withdrawn
 * @throws NotAllowedError when the actor may not withdraw
 * @throws when the point is not published or has no such attachment
 */
export async function withdrawAttachment({ pointKey, order }: AttachmentPlace, given: string, actor: Actor): Promise<string> {
  requirePermission(actor, "withdraw");
  const reason = maskCprNumbers(given);
  return inDeskTransaction(async (transaction) => {
    const {
      slug,
      title,
      line,
      endLine,
      documentId: fileId,
      point,
    } = await transaction.attachment.findFirstOrThrow({
      where: { order, point: { key: pointKey, revision: { currentOf: { state: "published" } } } },
      select: {
        slug: true,
        title: true,
        line: true,
        endLine: true,
        documentId: true,
        point: { select: { revision: { select: { meetingId: true, documentId: true, readTree: true } } } },
      },
    });
    const { meetingId, documentId, readTree } = point.revision;
    const { id } = await transaction.withdrawnAttachment.create({
      data: {
        pointKey,
        slug,
        title,
        printedTitle: readTree === null ? null : printedAt(readTree, line),
        documentId,
        line,
        endLine,
        withdrawnReason: reason,
        fileId,
      },
      select: { id: true },
    });
    await rewriteVersions(transaction, { meetingId, pointKey }, actor);
    // The log is for ever: what the attachment was called is not written there, for that may be what was wrong.
    const detail = { attachmentId: id, slug, reason };
    await recordAudit(transaction, actor, { action: "attachment.withdrawn", subject: "point", subjectId: pointKey, detail });
    return id;
  });
}

/**
 * Takes the withdrawal of an attachment back: it stands again where it stood, with its file, and the list of changes tells of the withdrawal and its
 * end. Drafts that have it lose their time.
 * @returns false where it is not withdrawn any more
 * @throws NotAllowedError when the actor may not withdraw
 */
export async function restoreAttachment(id: string, given: string, actor: Actor): Promise<boolean> {
  requirePermission(actor, "withdraw");
  const reason = maskCprNumbers(given);
  return inDeskTransaction(async (transaction) => {
    const withdrawn = await transaction.withdrawnAttachment.findUnique({
      where: { id },
      include: { identity: { select: { meetingId: true } } },
    });
    if (!withdrawn) return false;
    const { pointKey, slug, documentId, line, fileId, withdrawnAt, withdrawnReason } = withdrawn;
    const { meetingId } = withdrawn.identity;
    await transaction.restoration.create({
      data: { meetingId, pointKey, attachmentSlug: slug, withdrawnAt, withdrawnReason, reason, restoredBy: userIdOf(actor) },
    });
    await transaction.withdrawnAttachment.delete({ where: { id } });
    await rewriteVersions(transaction, { meetingId, pointKey }, actor);
    // A version of another document prints it on another line, and has files of its own.
    const place = { line, point: { key: pointKey, revision: { documentId } } };
    if (fileId !== null) await transaction.attachment.updateMany({ where: place, data: { documentId: fileId } });
    const detail = { attachmentId: id, slug, reason };
    await recordAudit(transaction, actor, { action: "attachment.restored", subject: "point", subjectId: pointKey, detail });
    return true;
  });
}

/** What an attachment is called where it is printed, whatever a person has made of it. */
function printedAt(readTree: Prisma.JsonValue, line: number): string | null {
  const attachments = treeFromJson(readTree).points.flatMap((point) => point.attachments);
  return attachments.find((attachment) => attachment.line === line)?.title ?? null;
}

/** Writes the rows of every version that has the point anew from its tree, which stays what it is. A draft is another than its time was set for. */
async function rewriteVersions(
  transaction: Prisma.TransactionClient,
  { meetingId, pointKey }: { meetingId: string; pointKey: string },
  actor: Actor,
): Promise<void> {
  const revisions = await transaction.revision.findMany({
    where: { meetingId, points: { some: { key: pointKey } } },
    select: { id: true, tree: true, points: { orderBy: { order: "asc" }, select: { key: true } } },
  });
  for (const { id: revisionId, tree, points } of revisions) {
    const files = await listAttachmentFiles(transaction, revisionId);
    await transaction.agendaPoint.deleteMany({ where: { revisionId } });
    const keys = points.map(({ key }) => key);
    await savePoints(transaction, { meetingId, revisionId, minutes: treeFromJson(tree), keys });
    await restoreAttachmentFiles(transaction, revisionId, files);
    await clearSchedule(transaction, revisionId, actor);
  }
  await indexMeeting(transaction, meetingId);
}
