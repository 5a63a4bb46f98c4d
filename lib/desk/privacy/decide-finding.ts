import { createHash } from "node:crypto";
import type { Prisma, PrivacyKind } from "@/lib/database/generated/client";
import { redactedCopy } from "@/lib/privacy/redacted-copy";
import { type Actor, requirePermission, userIdOf } from "../actor";
import { clearSchedule } from "../clear-schedule";
import { openDraft, rewriteDraft } from "../corrections/rewrite-draft";
import { inDeskTransaction } from "../in-desk-transaction";
import { recordAudit } from "../record-audit";

export type PrivacyChoice = { revisionId: string; findingId: string; decision: "remove" | "keep" };

/** Somebody wanted to show again what was removed from a text that is or was public. */
export class RemovalStandsError extends Error {
  override readonly name = "RemovalStandsError";
}

/**
 * Notes what a person has decided about a finding of a draft's document. A removed number stays masked for good, the original is locked, and the
 * fingerprint that is shown becomes that of the copy without it. A cleared one is masked until the draft is read again.
 * @returns what the finding is
 * @throws NotAllowedError when the actor may not settle doubts
 * @throws NotDraftError when the version is or was public
 * @throws RemovalStandsError when it was removed before its document was published: all versions of a document share its text
 */
export async function decideFinding({ revisionId, findingId, decision }: PrivacyChoice, actor: Actor): Promise<PrivacyKind> {
  requirePermission(actor, "settle");
  return inDeskTransaction(async (transaction) => {
    const { meetingId } = await openDraft(transaction, revisionId);
    const where = { id: findingId, document: { revisions: { some: { id: revisionId } } } };
    const removedInPublic = {
      ...where,
      decision: "remove" as const,
      AND: { document: { revisions: { some: { publishedAt: { not: null } } } } },
    };
    if ((await transaction.privacyFinding.count({ where: removedInPublic })) > 0)
      throw new RemovalStandsError("What was removed from a published text stays removed.");
    const finding = await transaction.privacyFinding.update({
      where,
      data: { decision, decidedAt: new Date(), decidedBy: userIdOf(actor) },
      select: { documentId: true, kind: true, line: true },
    });
    await saveFingerprint(transaction, finding.documentId);
    await rewriteDraft(transaction, revisionId);
    await clearSchedule(transaction, revisionId, actor);
    const detail = { revisionId, kind: finding.kind, line: finding.line, decision };
    await recordAudit(transaction, actor, { action: "privacy.decided", subject: "meeting", subjectId: meetingId, detail });
    return finding.kind;
  });
}

/** Writes the fingerprint of what the public can download, once something is removed from it. */
export async function saveFingerprint(transaction: Prisma.TransactionClient, documentId: string): Promise<void> {
  const removed = await transaction.privacyFinding.count({ where: { documentId, kind: "cpr", decision: "remove" } });
  const lines = removed > 0 ? await transaction.sourceLine.findMany({ where: { documentId }, orderBy: { number: "asc" } }) : [];
  const copy = redactedCopy(lines);
  const data =
    removed > 0
      ? { redactedSha256: createHash("sha256").update(copy).digest("hex"), redactedSize: copy.length }
      : { redactedSha256: null, redactedSize: null };
  await transaction.document.update({ where: { id: documentId }, data });
}
