import { randomUUID } from "node:crypto";
import { database } from "@/lib/database/database";
import type { Prisma } from "@/lib/database/generated/client";
import type { Minutes } from "@/lib/minutes/minutes";
import { parserVersion } from "@/lib/minutes/parser-version";
import type { MinutesSource } from "@/lib/minutes/source-line";
import type { PrivacyFinding } from "@/lib/privacy/check-privacy";
import { type Actor, requirePermission } from "./actor";
import { clearSchedule } from "./clear-schedule";
import { applyCorrections, type CorrectedMinutes, type KeyedMinutes } from "./corrections/apply-corrections";
import { openDraft, type PlacedCorrection, rewriteDraft } from "./corrections/rewrite-draft";
import { inDeskTransaction } from "./in-desk-transaction";
import { matchPoints } from "./match-points";
import { listDecidedDoubts } from "./people/known-pairs";
import { saveFingerprint } from "./privacy/decide-finding";
import { recordAudit } from "./record-audit";
import { compareReadings, type MeetingDifference } from "./review/compare-readings";
import { treeAsJson } from "./stored-tree";

/** What would be different, and which corrections would find no place any more. */
export type ReadingChange = { difference: MeetingDifference; unplaced: PlacedCorrection[] };

export type NewReading = { revisionId: string; source: MinutesSource; minutes: Minutes; findings: readonly PrivacyFinding[] };

/**
 * Puts another reading of the same file under a draft. Points keep their keys, corrections and settled doubts stand.
 * @returns the corrected draft; `unplaced` names the corrections that found no place in it
 * @throws NotAllowedError when the actor may not correct
 * @throws NotDraftError when the version is or was public
 */
export async function saveReading({ revisionId, source, minutes, findings }: NewReading, actor: Actor): Promise<CorrectedMinutes> {
  requirePermission(actor, "correct");
  return inDeskTransaction(async (transaction) => {
    const { meetingId, read } = await openDraft(transaction, revisionId);
    const { documentId } = await transaction.revision.findUniqueOrThrow({ where: { id: revisionId }, select: { documentId: true } });
    await saveLines(transaction, documentId, source);
    await transaction.privacyFinding.createMany({ data: findings.map((finding) => ({ documentId, ...finding })), skipDuplicates: true });
    await saveFingerprint(transaction, documentId);
    const readKeys = keysOf(read, minutes);
    const tree = treeAsJson(minutes);
    await transaction.revision.update({ where: { id: revisionId }, data: { tree, readTree: tree, readKeys, parserVersion } });
    await saveWarnings(transaction, revisionId, minutes);
    const corrected = await rewriteDraft(transaction, revisionId);
    await clearSchedule(transaction, revisionId, actor);
    const detail = { parserVersion, unplaced: corrected.unplaced.length };
    await recordAudit(transaction, actor, { action: "draft.reread", subject: "meeting", subjectId: meetingId, detail });
    return corrected;
  });
}

/**
 * What another reading of the same file would change in a draft, corrections laid over both. Nothing is saved.
 * @throws NotAllowedError when the actor may not correct
 * @throws NotDraftError when the version is or was public
 */
export async function compareReading(revisionId: string, minutes: Minutes, actor: Actor): Promise<ReadingChange> {
  requirePermission(actor, "correct");
  const { read, corrected, corrections } = await openDraft(database, revisionId);
  const next = applyCorrections({ minutes, keys: keysOf(read, minutes) }, corrections);
  return {
    difference: compareReadings(corrected, next),
    unplaced: corrections.filter(({ id }) => next.unplaced.includes(id) && !corrected.unplaced.includes(id)),
  };
}

/** The points of a new reading have the keys of those of the one before. */
function keysOf(read: KeyedMinutes, minutes: Minutes): string[] {
  const matches = matchPoints(read.minutes.points, minutes.points);
  return matches.map((match) => (match === null ? undefined : read.keys[match]) ?? randomUUID());
}

async function saveLines(transaction: Prisma.TransactionClient, documentId: string, { lines }: MinutesSource): Promise<void> {
  const kept = await transaction.sourceLine.findMany({ where: { documentId }, select: { number: true, text: true } });
  const before = new Map(kept.map(({ number, text }) => [number, text]));
  for (const line of lines) {
    const text = line.text.replaceAll("\0", "\ufffd");
    const place = { documentId_number: { documentId, number: line.number } };
    const { number, page } = line;
    if (!before.has(number)) await transaction.sourceLine.create({ data: { documentId, number, page, text } });
    else if (before.get(number) !== text) await transaction.sourceLine.update({ where: place, data: { text } });
  }
}

/** A doubt that somebody has settled stays settled, as long as it says the same. */
async function saveWarnings(transaction: Prisma.TransactionClient, revisionId: string, { warnings }: Minutes): Promise<void> {
  const settled = await transaction.parseWarning.findMany({
    where: { revisionId, settledAt: { not: null } },
    select: { code: true, message: true, settledAt: true, settledBy: true },
  });
  const { meeting } = await transaction.revision.findUniqueOrThrow({
    where: { id: revisionId },
    select: { meeting: { select: { committee: { select: { municipalityId: true } } } } },
  });
  const decided = await listDecidedDoubts(transaction, meeting.committee.municipalityId, warnings);
  await transaction.parseWarning.deleteMany({ where: { revisionId } });
  const rows = warnings.map((warning, order) => {
    const elsewhere = decided.get(warning);
    const known =
      settled.find(({ code, message }) => code === warning.code && message === warning.message) ??
      (elsewhere && { settledAt: elsewhere.at, settledBy: elsewhere.by });
    return { revisionId, order, ...warning, settledAt: known?.settledAt ?? null, settledBy: known?.settledBy ?? null };
  });
  await transaction.parseWarning.createMany({ data: rows });
}
