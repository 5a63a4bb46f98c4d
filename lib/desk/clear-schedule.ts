import type { Prisma } from "@/lib/database/generated/client";
import type { Actor } from "./actor";
import { recordAudit } from "./record-audit";

const scheduling = ["meeting.scheduled", "meeting.unscheduled"];

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

/** Whether a version has lost its time because it was changed, and nobody has set or cancelled one since. */
export async function hasLostTime(client: Prisma.TransactionClient, meetingId: string, revisionId: string): Promise<boolean> {
  const last = await client.auditEvent.findFirst({
    where: { subject: "meeting", subjectId: meetingId, action: { in: scheduling }, detail: { path: ["revisionId"], equals: revisionId } },
    orderBy: { id: "desc" },
    select: { action: true },
  });
  return last?.action === "meeting.unscheduled";
}
