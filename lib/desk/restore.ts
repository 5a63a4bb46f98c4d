import { maskCprNumbers } from "@/lib/privacy/mask";
import { indexMeeting } from "@/lib/search/index-points";
import { type Actor, requirePermission, userIdOf } from "./actor";
import { inDeskTransaction } from "./in-desk-transaction";
import { recordAudit } from "./record-audit";

/**
 * Takes the withdrawal of a meeting back: it is public again as it was, and the list of changes tells of the withdrawal and its end. Points that are
 * withdrawn by themselves stay so. What may be personal numbers is masked in the reason.
 * @returns false where it is not withdrawn any more
 * @throws NotAllowedError when the actor may not withdraw
 */
export async function restoreMeeting(meetingId: string, given: string, actor: Actor): Promise<boolean> {
  requirePermission(actor, "withdraw");
  const reason = maskCprNumbers(given);
  return inDeskTransaction(async (transaction) => {
    const meeting = await transaction.meeting.findFirst({
      where: { id: meetingId, state: "withdrawn", currentRevisionId: { not: null } },
      select: { withdrawnAt: true, withdrawnReason: true },
    });
    if (!meeting?.withdrawnAt) return false;
    const { withdrawnAt, withdrawnReason } = meeting;
    await transaction.restoration.create({ data: { meetingId, withdrawnAt, withdrawnReason, reason, restoredBy: userIdOf(actor) } });
    await transaction.meeting.update({ where: { id: meetingId }, data: { state: "published", withdrawnAt: null, withdrawnReason: null } });
    await indexMeeting(transaction, meetingId);
    await recordAudit(transaction, actor, { action: "meeting.restored", subject: "meeting", subjectId: meetingId, detail: { reason } });
    return true;
  });
}

/**
 * Takes the withdrawal of one point back, by the key it keeps through all versions, as {@link restoreMeeting}.
 * @returns false where it is not withdrawn any more
 * @throws NotAllowedError when the actor may not withdraw
 */
export async function restorePoint(key: string, given: string, actor: Actor): Promise<boolean> {
  requirePermission(actor, "withdraw");
  const reason = maskCprNumbers(given);
  return inDeskTransaction(async (transaction) => {
    const point = await transaction.pointIdentity.findUnique({
      where: { key },
      select: { meetingId: true, withdrawnAt: true, withdrawnReason: true },
    });
    if (!point?.withdrawnAt) return false;
    const { meetingId, withdrawnAt, withdrawnReason } = point;
    await transaction.restoration.create({
      data: { meetingId, pointKey: key, withdrawnAt, withdrawnReason, reason, restoredBy: userIdOf(actor) },
    });
    await transaction.pointIdentity.update({ where: { key }, data: { withdrawnAt: null, withdrawnReason: null } });
    await indexMeeting(transaction, meetingId);
    await recordAudit(transaction, actor, { action: "point.restored", subject: "point", subjectId: key, detail: { reason } });
    return true;
  });
}
