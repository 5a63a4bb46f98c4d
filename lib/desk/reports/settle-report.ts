import { maskCprNumbers } from "@/lib/privacy/mask";
import { type Actor, requirePermission, userIdOf } from "../actor";
import { inDeskTransaction } from "../in-desk-transaction";
import { recordAudit } from "../record-audit";
import { portalPath } from "./portal-address";

/**
 * Settles a reader's report, and deletes what the reader wrote and where the answer went: it was kept in order to be settled. What was done stays,
 * without personal numbers. The audit log, of which nothing can be deleted, hears neither.
 * @returns the report's number, or null where someone has settled it already
 * @throws NotAllowedError when the actor may not answer reports
 */
export async function settleReport(reportId: string, note: string, actor: Actor): Promise<number | null> {
  requirePermission(actor, "answerReports");
  return inDeskTransaction(async (transaction) => {
    const report = await transaction.report.findFirst({
      where: { id: reportId, settledAt: null },
      select: { number: true, kind: true, page: true },
    });
    if (!report) return null;
    const { number, kind, page } = report;
    await transaction.report.update({
      where: { id: reportId },
      data: {
        page: portalPath(page),
        message: null,
        email: null,
        note: maskCprNumbers(note),
        settledAt: new Date(),
        settledBy: userIdOf(actor),
      },
    });
    await recordAudit(transaction, actor, { action: "report.settled", subject: "report", subjectId: reportId, detail: { number, kind } });
    return number;
  });
}
