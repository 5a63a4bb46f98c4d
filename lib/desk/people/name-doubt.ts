import type { Prisma } from "@/lib/database/generated/client";

const code = "name-spelled-two-ways";

/** Two spellings that may be one person. */
export type SpellingPair = { one: string; other: string };

/** The two spellings that a doubt of the parser is about. Null for any other doubt. */
export function spellingsInDoubt(doubt: { code: string; message: string }): SpellingPair | null {
  const match = doubt.code === code ? /^»(.+)« og »(.+)« kan være samme person\.$/u.exec(doubt.message) : null;
  return match ? { one: match[1] ?? "", other: match[2] ?? "" } : null;
}

/** Settles every open doubt about two spellings in drafts of a municipality, or opens those that were settled. What is public is left as it is. */
export async function settleNameDoubts(
  transaction: Prisma.TransactionClient,
  { municipalityId, one, other }: SpellingPair & { municipalityId: string },
  settled: { at: Date; by: string | null } | null,
): Promise<void> {
  await transaction.parseWarning.updateMany({
    where: {
      code,
      AND: [{ message: { contains: `»${one}«` } }, { message: { contains: `»${other}«` } }],
      revision: { publishedAt: null, meeting: { committee: { municipalityId } } },
      ...(settled && { settledAt: null }),
    },
    data: { settledAt: settled?.at ?? null, settledBy: settled?.by ?? null },
  });
}
