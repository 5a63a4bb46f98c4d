import { indexMeeting } from "@/lib/search/index-points";
import { type Actor, requirePermission } from "./actor";
import { inDeskTransaction } from "./in-desk-transaction";
import { recordAudit } from "./record-audit";

/**
 * Withdraws a published meeting: its pages answer with a tombstone that gives date and reason, and search knows it no more. Withdrawing it again
 * changes the reason.
 * @throws NotAllowedError when the actor may not withdraw
 * @throws when the meeting is not published
 */
export async function withdrawMeeting(meetingId: string, reason: string, actor: Actor): Promise<void> {
  requirePermission(actor, "withdraw");
  return inDeskTransaction(async (transaction) => {
    const meeting = await transaction.meeting.findUniqueOrThrow({ where: { id: meetingId }, select: { state: true } });
    if (meeting.state === "draft") throw new Error("Only a published meeting can be withdrawn.");
    await transaction.meeting.update({
      where: { id: meetingId },
      data: { state: "withdrawn", withdrawnAt: new Date(), withdrawnReason: reason },
    });
    await indexMeeting(transaction, meetingId);
    await recordAudit(transaction, actor, { action: "meeting.withdrawn", subject: "meeting", subjectId: meetingId, detail: { reason } });
  });
}

/**
 * Withdraws one point of a meeting, by the key it keeps through all versions.
 * @throws NotAllowedError when the actor may not withdraw
 */
export async function withdrawPoint(key: string, reason: string, actor: Actor): Promise<void> {
  requirePermission(actor, "withdraw");
  return inDeskTransaction(async (transaction) => {
    const { meetingId } = await transaction.pointIdentity.update({
      where: { key },
      data: { withdrawnAt: new Date(), withdrawnReason: reason },
      select: { meetingId: true },
    });
    await indexMeeting(transaction, meetingId);
    await recordAudit(transaction, actor, { action: "point.withdrawn", subject: "point", subjectId: key, detail: { reason } });
  });
}
