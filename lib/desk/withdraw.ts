import { maskCprNumbers } from "@/lib/privacy/mask";
import { indexMeeting } from "@/lib/search/index-points";
import { type Actor, requirePermission } from "./actor";
import { inDeskTransaction } from "./in-desk-transaction";
import { recordAudit } from "./record-audit";

/**
 * Withdraws a published meeting: its pages answer with a tombstone that gives date and reason, and search knows it no more. What may be personal
 * numbers is masked in the reason, which is public.
 * @returns false where it is withdrawn already: its first date and reason stand
 * @throws NotAllowedError when the actor may not withdraw
 * @throws when the meeting is not published
 */
export async function withdrawMeeting(meetingId: string, given: string, actor: Actor): Promise<boolean> {
  requirePermission(actor, "withdraw");
  const reason = maskCprNumbers(given);
  return inDeskTransaction(async (transaction) => {
    const meeting = await transaction.meeting.findUniqueOrThrow({ where: { id: meetingId }, select: { state: true } });
    if (meeting.state === "draft") throw new Error("Only a published meeting can be withdrawn.");
    if (meeting.state === "withdrawn") return false;
    await transaction.meeting.update({
      where: { id: meetingId },
      data: { state: "withdrawn", withdrawnAt: new Date(), withdrawnReason: reason },
    });
    await indexMeeting(transaction, meetingId);
    await recordAudit(transaction, actor, { action: "meeting.withdrawn", subject: "meeting", subjectId: meetingId, detail: { reason } });
    return true;
  });
}

/**
 * Withdraws one point of a meeting, by the key it keeps through all versions, as {@link withdrawMeeting}.
 * @returns false where it is withdrawn already: its first date and reason stand
 * @throws NotAllowedError when the actor may not withdraw
 * @throws when there is no such point
 */
export async function withdrawPoint(key: string, given: string, actor: Actor): Promise<boolean> {
  requirePermission(actor, "withdraw");
  const reason = maskCprNumbers(given);
  return inDeskTransaction(async (transaction) => {
    const { meetingId, withdrawnAt } = await transaction.pointIdentity.findUniqueOrThrow({
      where: { key },
      select: { meetingId: true, withdrawnAt: true },
    });
    if (withdrawnAt) return false;
    await transaction.pointIdentity.update({ where: { key }, data: { withdrawnAt: new Date(), withdrawnReason: reason } });
    await indexMeeting(transaction, meetingId);
    await recordAudit(transaction, actor, { action: "point.withdrawn", subject: "point", subjectId: key, detail: { reason } });
    return true;
  });
}
