import { type Actor, requirePermission } from "../actor";
import { clearSchedule } from "../clear-schedule";
import { inDeskTransaction } from "../in-desk-transaction";
import { recordAudit } from "../record-audit";
import { applyCorrections } from "./apply-corrections";
import { openDraft, rewriteDraft } from "./rewrite-draft";
import { bringsBack, listWithdrawals, WithdrawalStandsError } from "./withheld-lines";

/**
 * Takes a correction back: the field holds again what was printed. The row stays, so that what was done can be seen.
 * @returns the draft that it belonged to
 * @throws NotAllowedError when the actor may not correct
 * @throws NotDraftError when the version is or was public
 * @throws WithdrawalStandsError when something that is withdrawn would be public again
 */
export async function undoCorrection(correctionId: string, actor: Actor): Promise<{ revisionId: string; meetingId: string }> {
  requirePermission(actor, "correct");
  return inDeskTransaction(async (transaction) => {
    const { revisionId, path } = await transaction.correction.findUniqueOrThrow({
      where: { id: correctionId },
      select: { revisionId: true, path: true },
    });
    const { meetingId, documentId, read, corrections, corrected } = await openDraft(transaction, revisionId);
    const without = applyCorrections(
      read,
      corrections.filter(({ id }) => id !== correctionId),
    );
    if (bringsBack(await listWithdrawals(transaction, meetingId), documentId, corrected, without))
      throw new WithdrawalStandsError("Without the correction something that is withdrawn would be public.");
    const undone = await transaction.correction.updateMany({ where: { id: correctionId, undoneAt: null }, data: { undoneAt: new Date() } });
    if (undone.count === 0) return { revisionId, meetingId };
    await rewriteDraft(transaction, revisionId);
    await clearSchedule(transaction, revisionId, actor);
    const detail = { correctionId, path };
    await recordAudit(transaction, actor, { action: "correction.undone", subject: "revision", subjectId: revisionId, detail });
    return { revisionId, meetingId };
  });
}
