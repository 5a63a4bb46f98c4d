import { z } from "zod";
import type { Prisma } from "@/lib/database/generated/client";
import type { Actor } from "./actor";
import { recordAudit } from "./record-audit";

/**
 * How the time that was set for a version has ended, where it did not publish it: the version was changed, or something stood in the way when the
 * time had come.
 */
export type EndedTime = { kind: "changed" } | { kind: "refused"; at: Date; reasons: string[] };

const refusal = z.object({ reasons: z.array(z.string()) });

/**
 * Takes the time away at which a draft would be published by itself, with what was said when it was set, for it is not the draft any more that the
 * time was set for. Within the transaction of the change.
 */
export async function clearSchedule(transaction: Prisma.TransactionClient, revisionId: string, actor: Actor): Promise<void> {
  const set = await transaction.revision.findFirst({
    where: { id: revisionId, publishedAt: null, publishAt: { not: null } },
    select: { meetingId: true, publishAt: true },
  });
  if (!set?.publishAt) return;
  await transaction.revision.update({
    where: { id: revisionId },
    data: { publishAt: null, publishAtBy: null, hidesEarlier: false, note: null },
  });
  const detail = { revisionId, at: set.publishAt.toISOString() };
  await recordAudit(transaction, actor, { action: "meeting.unscheduled", subject: "meeting", subjectId: set.meetingId, detail });
}

/** How the last time of a version has ended. Null where it was never set, was cancelled, or stands, or the version is public. */
export async function getEndedTime(client: Prisma.TransactionClient, meetingId: string, revisionId: string): Promise<EndedTime | null> {
  const ofTimes = ["meeting.scheduled", "meeting.unscheduled", "meeting.notPublished", "meeting.published"];
  const last = await client.auditEvent.findFirst({
    where: { subject: "meeting", subjectId: meetingId, action: { in: ofTimes }, detail: { path: ["revisionId"], equals: revisionId } },
    orderBy: { id: "desc" },
    select: { action: true, at: true, detail: true },
  });
  if (last?.action === "meeting.unscheduled") return { kind: "changed" };
  return last?.action === "meeting.notPublished" ? { kind: "refused", at: last.at, reasons: refusal.parse(last.detail).reasons } : null;
}
