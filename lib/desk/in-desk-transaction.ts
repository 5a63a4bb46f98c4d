import { database } from "@/lib/database/database";
import type { Prisma } from "@/lib/database/generated/client";
import { takeDeskLock } from "@/lib/database/take-desk-lock";

const longestWrite = 120_000;

/**
 * Runs a write of the desk in one transaction, one at a time for the whole portal: two people, or a person and the command line, can never
 * save or publish the same meeting at once. An error undoes all of it.
 */
export function inDeskTransaction<Result>(write: (transaction: Prisma.TransactionClient) => Promise<Result>): Promise<Result> {
  return database.$transaction(
    async (transaction) => {
      await takeDeskLock(transaction);
      return write(transaction);
    },
    { timeout: longestWrite, maxWait: longestWrite },
  );
}
