import type { Prisma } from "@/lib/database/generated/client";
import { type Actor, userIdOf } from "./actor";

export type AuditEntry = { action: string; subject?: string; subjectId?: string; detail?: Prisma.InputJsonObject };

/** Writes one line of the audit log, within the transaction of what it tells about. */
export async function recordAudit(
  transaction: Prisma.TransactionClient,
  actor: Actor,
  { action, subject, subjectId, detail }: AuditEntry,
): Promise<void> {
  await transaction.auditEvent.create({
    data: { userId: userIdOf(actor), action, subject: subject ?? null, subjectId: subjectId ?? null, detail: detail ?? {} },
  });
}
