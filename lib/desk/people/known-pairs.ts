import type { Prisma } from "@/lib/database/generated/client";
import type { Warning } from "@/lib/minutes/minutes";
import { type SpellingPair, spellingsInDoubt } from "./name-doubt";

/** What was decided about a pair of spellings, and by whom; `at` is null where they were merged. */
type Decided = { at: Date; by: string | null };

/** Two spellings as a pair is stored, whichever is named first. */
export function inOrder({ one, other }: SpellingPair): SpellingPair {
  return one < other ? { one, other } : { one: other, other: one };
}

/**
 * What people have decided already about the spellings that the doubts of a reading are about: that they are two persons, or one. Such a doubt is
 * not raised again.
 * @returns by the doubt
 */
export async function listDecidedDoubts(
  transaction: Prisma.TransactionClient,
  municipalityId: string,
  warnings: readonly Warning[],
): Promise<Map<Warning, Decided>> {
  const asked = warnings.flatMap((warning) => {
    const pair = spellingsInDoubt(warning);
    return pair ? [{ warning, ...inOrder(pair) }] : [];
  });
  if (asked.length === 0) return new Map();
  const refused = await transaction.distinctSpellings.findMany({
    where: { municipalityId, OR: asked.map(({ one, other }) => ({ one, other })) },
  });
  const spellings = asked.flatMap(({ one, other }) => [one, other]);
  const names = await transaction.personName.findMany({ where: { municipalityId, spelling: { in: spellings } } });
  const personOf = new Map(names.map((name) => [name.spelling, name]));
  return new Map(
    asked.flatMap(({ warning, one, other }): [Warning, Decided][] => {
      const refusal = refused.find((row) => row.one === one && row.other === other);
      if (refusal) return [[warning, { at: refusal.decidedAt, by: refusal.decidedBy }]];
      const [first, second] = [personOf.get(one), personOf.get(other)];
      return first && first.personId === second?.personId ? [[warning, { at: new Date(), by: first.confirmedBy }]] : [];
    }),
  );
}
