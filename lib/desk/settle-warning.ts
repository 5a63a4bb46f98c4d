import { type Actor, requirePermission, userIdOf } from "./actor";
import { openDraft } from "./corrections/rewrite-draft";
import { inDeskTransaction } from "./in-desk-transaction";
import { recordAudit } from "./record-audit";

/**
 * Notes that a person has looked at a doubt and found it settled, or opens it again.
 * @throws NotAllowedError when the actor may not settle doubts
 * @throws NotDraftError when the version is or was public
 */
export async function settleWarning(warningId: string, settled: boolean, actor: Actor): Promise<void> {
  requirePermission(actor, "settle");
  await inDeskTransaction(async (transaction) => {
    const { revisionId, code } = await transaction.parseWarning.findUniqueOrThrow({
      where: { id: warningId },
      select: { revisionId: true, code: true },
    });
    await openDraft(transaction, revisionId);
    const data = settled ? { settledAt: new Date(), settledBy: userIdOf(actor) } : { settledAt: null, settledBy: null };
    await transaction.parseWarning.update({ where: { id: warningId }, data });
    const action = settled ? "warning.settled" : "warning.reopened";
    await recordAudit(transaction, actor, { action, subject: "revision", subjectId: revisionId, detail: { code } });
  });
}
