import type { Prisma } from "./generated/client";

/** Any number will do, as long as nobody else uses it. */
export const deskLock = 4_711_202_601;

/**
 * Waits until no other write of the desk is under way, and keeps the others waiting until the transaction ends. Whatever writes the rows of a meeting
 * takes it first: the desk itself, and the command that rebuilds the search.
 */
export async function takeDeskLock(transaction: Prisma.TransactionClient): Promise<void> {
  await transaction.$executeRaw`SELECT pg_advisory_xact_lock(${deskLock}::bigint)`;
}
