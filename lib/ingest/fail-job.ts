import type { Actor } from "@/lib/desk/actor";
import { forgetUnused } from "@/lib/desk/forget-unused";
import { inDeskTransaction } from "@/lib/desk/in-desk-transaction";
import { recordAudit } from "@/lib/desk/record-audit";
import { maskCprNumbers } from "@/lib/privacy/mask";

type EndedJob = { id: string; sha256: string; fileName: string; userId: string | null };

/**
 * Ends a job whose file is not taken. Nothing of the file is kept but the job's name of it and a line in the audit log, unless something else needs it.
 * @param said a Danish sentence
 */
export async function failJob({ id, sha256, fileName, userId }: EndedJob, said: string): Promise<void> {
  const reason = maskCprNumbers(said);
  const worker: Actor = { kind: "worker", id: userId };
  await inDeskTransaction(async (transaction) => {
    const open = { id, state: { notIn: ["done" as const, "failed" as const] } };
    const { count } = await transaction.job.updateMany({ where: open, data: { state: "failed", error: reason, endedAt: new Date() } });
    if (count === 0) return;
    const detail = { file: fileName, reason };
    await recordAudit(transaction, worker, { action: "file.refused", subject: "job", subjectId: id, detail });
  });
  await forgetUnused([sha256]);
}
