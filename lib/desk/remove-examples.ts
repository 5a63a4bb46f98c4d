import type { Prisma } from "@/lib/database/generated/client";
import type { Actor } from "./actor";
import { recordAudit } from "./record-audit";

/**
 * Takes the example municipality away with all that belongs to it.
 * @returns hashes of originals that nothing needs any more, to be forgotten once the transaction stands
 */
export async function removeExamples(transaction: Prisma.TransactionClient, actor: Actor): Promise<string[]> {
  const removed = await transaction.municipality.deleteMany({ where: { example: true } });
  if (removed.count === 0) return [];
  const orphaned = { revisions: { none: {} }, attachments: { none: {} } } satisfies Prisma.DocumentWhereInput;
  const documents = await transaction.document.findMany({ where: orphaned, select: { id: true, sha256: true } });
  await transaction.document.deleteMany({ where: { id: { in: documents.map(({ id }) => id) } } });
  await recordAudit(transaction, actor, { action: "examples.removed", detail: { documents: documents.length } });
  return documents.map(({ sha256 }) => sha256);
}
