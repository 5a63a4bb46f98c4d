import { database } from "@/lib/database/database";
import { Prisma } from "@/lib/database/generated/client";

/** No statement of a search may take longer, whatever is asked. */
const longestStatement = "1s";

/** A busy server answers late rather than not at all. */
const patience = { timeout: 30_000, maxWait: 30_000 };

/**
 * The planner underestimates what reading a vector costs, and would rather read the whole table; compiling a query, and
 * sharing it out to other processes, takes longer than running it.
 */
const settings = Prisma.sql`SELECT set_config('statement_timeout', ${longestStatement}, true), set_config('enable_seqscan', 'off', true),
  set_config('jit', 'off', true), set_config('max_parallel_workers_per_gather', '0', true)`;

/** Runs the statements of a search, each within its limit of time. @returns null where one would have taken longer */
export async function searchTransaction<Result>(
  statements: (transaction: Prisma.TransactionClient) => Promise<Result>,
): Promise<Result | null> {
  try {
    return await database.$transaction(async (transaction) => {
      await transaction.$queryRaw(settings);
      return statements(transaction);
    }, patience);
  } catch (error) {
    if (isTimeout(error)) return null;
    throw error;
  }
}

/** PostgreSQL ends what takes too long with the code 57014. */
function isTimeout(error: unknown): boolean {
  return error instanceof Prisma.PrismaClientKnownRequestError && error.code === "P2010" && JSON.stringify(error.meta).includes("57014");
}
