import { maskCprNumbers } from "@/lib/privacy/mask";
import { type Actor, requirePermission, userIdOf } from "../actor";
import { inDeskTransaction } from "../in-desk-transaction";
import { recordAudit } from "../record-audit";
import { plainName } from "./save-upload";

/**
 * Notes a file of an archive that could not be taken out of it, as a job that has failed: who uploaded it sees it among the others. No bytes are
 * kept.
 * @param reason a Danish sentence
 * @returns the job's id
 * @throws NotAllowedError when the actor may not upload
 */
export async function refuseUpload(givenName: string, reason: string, actor: Actor): Promise<string> {
  requirePermission(actor, "upload");
  const fileName = maskCprNumbers(plainName(givenName));
  return inDeskTransaction(async (transaction) => {
    const { id } = await transaction.job.create({
      data: { sha256: "", size: 0, fileName, userId: userIdOf(actor), state: "failed", error: maskCprNumbers(reason), endedAt: new Date() },
      select: { id: true },
    });
    await recordAudit(transaction, actor, { action: "file.refused", subject: "job", subjectId: id, detail: { file: fileName } });
    return id;
  });
}
