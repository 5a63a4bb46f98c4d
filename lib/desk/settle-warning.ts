import { type Actor, requirePermission, userIdOf } from "./actor";
import { clearSchedule } from "./clear-schedule";
import { openDraft } from "./corrections/rewrite-draft";
import { inDeskTransaction } from "./in-desk-transaction";
import { forgetRefusals } from "./people/keep-apart";
import { spellingsInDoubt } from "./people/name-doubt";
import { recordAudit } from "./record-audit";

/**
 * Notes that a person has looked at a doubt and found it settled, or opens it again.
 * @throws NotAllowedError when the actor may not settle doubts
 * @throws NotDraftError when the version is or was public
 */
export async function settleWarning(warningId: string, settled: boolean, actor: Actor): Promise<void> {
  requirePermission(actor, "settle");
  await inDeskTransaction(async (transaction) => {
    const { revisionId, revision, ...doubt } = await transaction.parseWarning.findUniqueOrThrow({
      where: { id: warningId },
      select: {
        revisionId: true,
        code: true,
        message: true,
        revision: { select: { meeting: { select: { committee: { select: { municipalityId: true } } } } } },
      },
    });
    const { code } = doubt;
    await openDraft(transaction, revisionId);
    const pair = settled ? null : spellingsInDoubt(doubt);
    if (pair) await forgetRefusals(transaction, revision.meeting.committee.municipalityId, [pair]);
    const data = settled ? { settledAt: new Date(), settledBy: userIdOf(actor) } : { settledAt: null, settledBy: null };
    await transaction.parseWarning.update({ where: { id: warningId }, data });
    await clearSchedule(transaction, revisionId, actor);
    const action = settled ? "warning.settled" : "warning.reopened";
    await recordAudit(transaction, actor, { action, subject: "revision", subjectId: revisionId, detail: { code } });
  });
}
