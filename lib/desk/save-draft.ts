import { keepOriginal } from "@/lib/database/originals";
import type { Prisma } from "@/lib/database/generated/client";
import type { Minutes } from "@/lib/minutes/minutes";
import { parserVersion } from "@/lib/minutes/parser-version";
import type { MinutesSource } from "@/lib/minutes/source-line";
import type { PrivacyFinding } from "@/lib/privacy/check-privacy";
import { type Actor, requirePermission } from "./actor";
import { clearSchedule } from "./clear-schedule";
import { inheritCorrections } from "./corrections/inherit-corrections";
import { inDeskTransaction } from "./in-desk-transaction";
import { inheritAttachments } from "./inherit-attachments";
import { listDecidedDoubts } from "./people/known-pairs";
import { recordAudit } from "./record-audit";
import { type AttachmentFile, saveAttachments } from "./save-attachments";
import { treeAsJson } from "./stored-tree";
import { saveMeeting } from "./save-meeting";
import { matchKeys, savePoints } from "./save-points";

export type Draft = {
  municipality: { name: string; example: boolean };
  file: { name: string; mediaType: string; bytes: Uint8Array };
  source: MinutesSource;
  minutes: Minutes;
  /** What the privacy check found; numbers are masked in source and minutes already. */
  findings: readonly PrivacyFinding[];
  /** Files that came with it. */
  attachments?: readonly AttachmentFile[];
};

/** What became of a file: it was known already, or it is a first or a further version of its meeting. */
export type SavedDraft = { kind: "unchanged" | "new" | "newVersion"; meetingId: string; revisionId: string };

/**
 * Keeps the original and saves a parsed referat as a draft revision of its meeting, all or nothing. The same bytes are saved once, however often and
 * however many at a time they are given. Nothing of it is public before `publish`.
 */
export async function saveDraft(draft: Draft, actor: Actor): Promise<SavedDraft> {
  requirePermission(actor, "upload");
  return inDeskTransaction(async (transaction) => {
    await keepOriginal(draft.source.sha256, draft.file.bytes);
    const known = await findRevisionOf(transaction, draft.source.sha256);
    if (known) {
      if (known.publishedAt === null) await addAttachments(transaction, known.revisionId, draft.attachments ?? [], actor);
      return { kind: "unchanged", meetingId: known.meetingId, revisionId: known.revisionId };
    }
    const documentId = await saveDocument(transaction, draft);
    const { meetingId, first } = await saveMeeting(transaction, draft.municipality, draft.minutes);
    const revisionId = await saveRevision(transaction, meetingId, documentId, draft.minutes);
    const readKeys = await matchKeys(transaction, { meetingId, revisionId, points: draft.minutes.points });
    await transaction.revision.update({ where: { id: revisionId }, data: { readKeys } });
    await savePoints(transaction, { meetingId, revisionId, minutes: draft.minutes, keys: readKeys });
    const inherited = first ? 0 : await inheritCorrections(transaction, revisionId);
    await saveAttachments(transaction, revisionId, draft.attachments ?? []);
    const files = first ? 0 : await inheritAttachments(transaction, { meetingId, revisionId });
    const kept = { ...(inherited > 0 && { inherited }), ...(files > 0 && { inheritedAttachments: files }) };
    const detail = { file: draft.file.name, sha256: draft.source.sha256, revisionId, ...kept };
    await recordAudit(transaction, actor, { action: "draft.saved", subject: "meeting", subjectId: meetingId, detail });
    return { kind: first ? "new" : "newVersion", meetingId, revisionId };
  });
}

/** Ties files to a draft that is there already. */
export async function addAttachments(
  transaction: Prisma.TransactionClient,
  revisionId: string,
  files: readonly AttachmentFile[],
  actor: Actor,
): Promise<void> {
  if (files.length === 0) return;
  await saveAttachments(transaction, revisionId, files);
  await clearSchedule(transaction, revisionId, actor);
}

async function findRevisionOf(
  transaction: Prisma.TransactionClient,
  sha256: string,
): Promise<{ meetingId: string; revisionId: string; publishedAt: Date | null } | null> {
  const revision = await transaction.revision.findFirst({
    // A correction that somebody is at work on at the desk has the same file, but is not what the file says.
    where: { document: { sha256 }, OR: [{ basedOnId: null }, { currentOf: { isNot: null } }] },
    orderBy: [{ currentOf: { createdAt: "asc" } }, { createdAt: "desc" }],
    select: { id: true, meetingId: true, publishedAt: true },
  });
  return revision && { meetingId: revision.meetingId, revisionId: revision.id, publishedAt: revision.publishedAt };
}

async function saveDocument(transaction: Prisma.TransactionClient, { file, source, findings }: Draft): Promise<string> {
  const document = await transaction.document.upsert({
    where: { sha256: source.sha256 },
    create: { sha256: source.sha256, name: file.name, mediaType: file.mediaType, size: file.bytes.length, pages: source.pages },
    update: {},
    select: { id: true },
  });
  const lines = source.lines.map(({ number, page, text }) => ({
    documentId: document.id,
    number,
    page,
    text: text.replaceAll("\0", "\ufffd"),
  }));
  await transaction.sourceLine.createMany({ data: lines, skipDuplicates: true });
  await transaction.privacyFinding.createMany({
    data: findings.map((finding) => ({ documentId: document.id, ...finding })),
    skipDuplicates: true,
  });
  return document.id;
}

async function saveRevision(
  transaction: Prisma.TransactionClient,
  meetingId: string,
  documentId: string,
  minutes: Minutes,
): Promise<string> {
  const { number } = (await transaction.revision.findFirst({
    where: { meetingId },
    orderBy: { number: "desc" },
    select: { number: true },
  })) ?? { number: 0 };
  const { committee } = await transaction.meeting.findUniqueOrThrow({
    where: { id: meetingId },
    select: { committee: { select: { municipalityId: true } } },
  });
  const decided = await listDecidedDoubts(transaction, committee.municipalityId, minutes.warnings);
  const warnings = minutes.warnings.map((warning, order) => {
    const known = decided.get(warning);
    return { order, ...warning, settledAt: known?.at ?? null, settledBy: known?.by ?? null };
  });
  const revision = await transaction.revision.create({
    data: {
      meetingId,
      documentId,
      number: number + 1,
      tree: treeAsJson(minutes),
      parserVersion,
      warnings: { createMany: { data: warnings } },
    },
    select: { id: true },
  });
  return revision.id;
}
