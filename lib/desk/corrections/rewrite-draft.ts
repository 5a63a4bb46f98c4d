import { Prisma } from "@/lib/database/generated/client";
import { listAttachmentFiles, restoreAttachmentFiles } from "../save-attachments";
import { savePoints } from "../save-points";
import { treeAsJson, treeFromJson } from "../stored-tree";
import { applyCorrections, type CorrectedMinutes, type KeyedMinutes } from "./apply-corrections";

/** A draft that corrections are laid over: as read, and as it stands. */
export type OpenDraft = {
  revisionId: string;
  meetingId: string;
  documentId: string;
  read: KeyedMinutes;
  corrections: PlacedCorrection[];
  corrected: CorrectedMinutes;
};

/** A correction that stands, with what was printed. */
export type PlacedCorrection = { id: string; path: string; printed: unknown; corrected: unknown };

/** Somebody wanted to change what is public, or a version that is gone. */
export class NotDraftError extends Error {
  override readonly name = "NotDraftError";
}

const openable = {
  meetingId: true,
  documentId: true,
  publishedAt: true,
  tree: true,
  readTree: true,
  readKeys: true,
  document: { select: { sha256: true, redactedSha256: true } },
  points: { orderBy: { order: "asc" }, select: { key: true } },
  corrections: {
    where: { undoneAt: null },
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
    select: { id: true, path: true, printed: true, corrected: true },
  },
} satisfies Prisma.RevisionSelect;

/** A draft with its corrections. @throws NotDraftError when it is public already, or was */
export async function openDraft(transaction: Prisma.TransactionClient, revisionId: string): Promise<OpenDraft> {
  const found = await transaction.revision.findUnique({ where: { id: revisionId }, select: openable });
  if (!found || found.publishedAt) throw new NotDraftError("Only a draft can be changed.");
  const keys = found.readKeys.length > 0 ? found.readKeys : found.points.map(({ key }) => key);
  const stored = treeFromJson(found.readTree ?? found.tree);
  // The public fingerprint is that of what can be downloaded.
  const { sha256, redactedSha256 } = found.document;
  const read = { minutes: { ...stored, source: { ...stored.source, sha256: redactedSha256 ?? sha256 } }, keys };
  return {
    revisionId,
    meetingId: found.meetingId,
    documentId: found.documentId,
    read,
    corrections: found.corrections,
    corrected: applyCorrections(read, found.corrections),
  };
}

/** Writes a draft's tree and rows anew from what was read and the corrections as they stand now. */
export async function rewriteDraft(transaction: Prisma.TransactionClient, revisionId: string): Promise<CorrectedMinutes> {
  const { meetingId, read, corrected } = await openDraft(transaction, revisionId);
  const isCorrected = (await transaction.correction.count({ where: { revisionId, undoneAt: null } })) > 0;
  await transaction.pointIdentity.createMany({ data: corrected.keys.map((key) => ({ key, meetingId })), skipDuplicates: true });
  await transaction.revision.update({
    where: { id: revisionId },
    data: {
      tree: treeAsJson(corrected.minutes),
      readTree: isCorrected ? treeAsJson(read.minutes) : Prisma.DbNull,
      readKeys: read.keys,
    },
  });
  const files = await listAttachmentFiles(transaction, revisionId);
  await transaction.agendaPoint.deleteMany({ where: { revisionId } });
  await savePoints(transaction, { meetingId, revisionId, minutes: corrected.minutes, keys: corrected.keys });
  await restoreAttachmentFiles(transaction, revisionId, files);
  return corrected;
}
