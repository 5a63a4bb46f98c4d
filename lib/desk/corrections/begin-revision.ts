import { Prisma } from "@/lib/database/generated/client";
import { type Actor, requirePermission } from "../actor";
import { inDeskTransaction } from "../in-desk-transaction";
import { recordAudit } from "../record-audit";
import { listAttachmentFiles, restoreAttachmentFiles } from "../save-attachments";
import { savePoints } from "../save-points";
import { treeAsJson, treeFromJson } from "../stored-tree";

const copied = {
  id: true,
  documentId: true,
  tree: true,
  readTree: true,
  readKeys: true,
  parserVersion: true,
  points: { orderBy: { order: "asc" }, select: { key: true } },
  corrections: {
    where: { undoneAt: null },
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
    select: { path: true, printed: true, corrected: true, reason: true, authorId: true, createdAt: true },
  },
  warnings: { select: { order: true, code: true, severity: true, message: true, line: true, settledAt: true, settledBy: true } },
} satisfies Prisma.RevisionSelect;

/**
 * Opens a published meeting for correcting: a draft that begins as a copy of what is public, for what is public is never changed. A draft that is
 * open already is given back.
 * @returns the draft's id
 * @throws NotAllowedError when the actor may not correct
 * @throws when the meeting has no published version
 */
export async function beginRevision(meetingId: string, actor: Actor): Promise<string> {
  requirePermission(actor, "correct");
  return inDeskTransaction(async (transaction) => {
    const newest = await transaction.revision.findFirstOrThrow({
      where: { meetingId },
      orderBy: { number: "desc" },
      select: { id: true, number: true, publishedAt: true },
    });
    if (!newest.publishedAt) return newest.id;
    const { currentRevision } = await transaction.meeting.findUniqueOrThrow({
      where: { id: meetingId },
      select: { currentRevision: { select: copied } },
    });
    if (!currentRevision) throw new Error("Nothing of the meeting is published.");
    const revisionId = await copy(transaction, meetingId, newest.number + 1, currentRevision);
    const detail = { revisionId, basedOn: currentRevision.id };
    await recordAudit(transaction, actor, { action: "revision.begun", subject: "meeting", subjectId: meetingId, detail });
    return revisionId;
  });
}

async function copy(
  transaction: Prisma.TransactionClient,
  meetingId: string,
  number: number,
  {
    id: basedOnId,
    documentId,
    parserVersion,
    points,
    corrections,
    warnings,
    ...stored
  }: Prisma.RevisionGetPayload<{ select: typeof copied }>,
): Promise<string> {
  const tree = treeFromJson(stored.tree);
  const keys = points.map(({ key }) => key);
  const revision = await transaction.revision.create({
    data: {
      meetingId,
      number,
      documentId,
      basedOnId,
      parserVersion,
      tree: treeAsJson(tree),
      readTree: stored.readTree === null ? Prisma.DbNull : treeAsJson(treeFromJson(stored.readTree)),
      readKeys: stored.readKeys.length > 0 ? stored.readKeys : keys,
      corrections: {
        createMany: { data: corrections.map((row) => ({ ...row, printed: stay(row.printed), corrected: stay(row.corrected) })) },
      },
      warnings: { createMany: { data: warnings } },
    },
    select: { id: true },
  });
  await savePoints(transaction, { meetingId, revisionId: revision.id, minutes: tree, keys });
  await restoreAttachmentFiles(transaction, revision.id, await listAttachmentFiles(transaction, basedOnId));
  return revision.id;
}

function stay(value: Prisma.JsonValue): Prisma.InputJsonValue | typeof Prisma.JsonNull {
  return value ?? Prisma.JsonNull;
}
