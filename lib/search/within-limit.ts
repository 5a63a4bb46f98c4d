import { Prisma } from "@/lib/database/generated/client";

/** @returns what the statements of `searchDatabase` gave, or null where one of them would have taken longer than its connection allows */
export async function withinLimit<Result>(statements: () => Promise<Result>): Promise<Result | null> {
  try {
    return await statements();
  } catch (error) {
    if (isTimeout(error)) return null;
    throw error;
  }
}

/** PostgreSQL ends what takes too long with the code 57014. */
function isTimeout(error: unknown): boolean {
  return error instanceof Prisma.PrismaClientKnownRequestError && error.message.includes("57014");
}
