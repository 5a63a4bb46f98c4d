import { type Actor, requirePermission, userIdOf } from "../actor";
import { clearSchedule } from "../clear-schedule";
import { openDraft } from "../corrections/rewrite-draft";
import { inDeskTransaction } from "../in-desk-transaction";
import { recordAudit } from "../record-audit";

/**
 * Notes that a person has looked at every phone number, e-mail and street address in a draft's document that nobody has looked at yet. What may be
 * personal numbers is decided one by one.
 * @throws NotAllowedError when the actor may not settle doubts
 * @throws NotDraftError when the version is or was public
 */
export async function seeHints(revisionId: string, actor: Actor): Promise<void> {
  requirePermission(actor, "settle");
  await inDeskTransaction(async (transaction) => {
    const { meetingId, documentId } = await openDraft(transaction, revisionId);
    const hints = await transaction.privacyFinding.findMany({
      where: { documentId, kind: { not: "cpr" }, decision: null },
      orderBy: [{ line: "asc" }, { start: "asc" }],
      select: { id: true, kind: true, line: true },
    });
    if (hints.length === 0) return;
    await transaction.privacyFinding.updateMany({
      where: { id: { in: hints.map(({ id }) => id) } },
      data: { decision: "keep", decidedAt: new Date(), decidedBy: userIdOf(actor) },
    });
    await clearSchedule(transaction, revisionId, actor);
    for (const { kind, line } of hints) {
      const detail = { revisionId, kind, line, decision: "keep" };
      await recordAudit(transaction, actor, { action: "privacy.decided", subject: "meeting", subjectId: meetingId, detail });
    }
  });
}
