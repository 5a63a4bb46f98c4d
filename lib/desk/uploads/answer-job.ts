import { type Actor, requirePermission } from "../actor";
import { forgetUnused } from "../forget-unused";
import { inDeskTransaction } from "../in-desk-transaction";
import { recordAudit } from "../record-audit";

/**
 * Answers a job that asks whether its file shall replace what is known of a meeting.
 * @returns true where it is to be read on
 * @throws NotAllowedError when the actor may not upload
 */
export async function answerJob(jobId: string, replace: boolean, actor: Actor): Promise<boolean> {
  requirePermission(actor, "upload");
  const dropped = await inDeskTransaction(async (transaction) => {
    const job = await transaction.job.findUniqueOrThrow({ where: { id: jobId }, select: { state: true, sha256: true } });
    if (job.state !== "asking") return null;
    const data = replace ? { state: "queued" as const, confirmed: true } : { state: "dropped" as const, endedAt: new Date() };
    await transaction.job.update({ where: { id: jobId }, data });
    const action = replace ? "upload.confirmed" : "upload.dropped";
    await recordAudit(transaction, actor, { action, subject: "job", subjectId: jobId });
    return replace ? null : job.sha256;
  });
  if (dropped !== null) await forgetUnused([dropped]);
  return replace;
}
