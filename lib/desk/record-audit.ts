import type { Prisma } from "@/lib/database/generated/client";
import { maskCprNumbers } from "@/lib/privacy/mask";
import { type Actor, userIdOf } from "./actor";

export type AuditEntry = { action: string; subject?: string; subjectId?: string; detail?: Prisma.InputJsonObject };

/** Ids and hashes are no texts: digits in them are left as they are. */
const identifier = /([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|[0-9a-f]{64})/u;

/**
 * Writes one line of the audit log, within the transaction of what it tells about. What may be personal numbers is masked, whoever typed them: the
 * log is for ever.
 */
export async function recordAudit(
  transaction: Prisma.TransactionClient,
  actor: Actor,
  { action, subject, subjectId, detail = {} }: AuditEntry,
): Promise<void> {
  await transaction.auditEvent.create({
    data: { userId: userIdOf(actor), action, subject: subject ?? null, subjectId: subjectId ?? null, detail: withoutNumbers(detail) },
  });
}

/** On its way through JSON every text passes by, however deep it lies. */
function withoutNumbers(detail: Prisma.InputJsonObject): Prisma.InputJsonObject {
  const written = JSON.stringify(detail, (_, part: unknown) => (typeof part === "string" ? maskText(part) : part));
  return JSON.parse(written) as Prisma.InputJsonObject;
}

function maskText(text: string): string {
  return text
    .split(identifier)
    .map((part, index) => (index % 2 === 1 ? part : maskCprNumbers(part)))
    .join("");
}
