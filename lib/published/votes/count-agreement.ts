import type { AgreementCell } from "../views/agreement-view";

/** What each of those compared voted in one vote, by key. */
export type Positions = ReadonlyMap<string, "for" | "against" | "abstained">;

/**
 * Counts for each pair how often both stood on the same side, out of the votes in which both stood on one; abstaining is a side too. Nothing is
 * weighed or inferred.
 * @returns rows and columns in the order of `keys`; null where a key meets itself
 */
export function countAgreement(keys: readonly string[], votes: readonly Positions[]): (AgreementCell | null)[][] {
  return keys.map((one) => keys.map((other) => (one === other ? null : countPair(one, other, votes))));
}

function countPair(one: string, other: string, votes: readonly Positions[]): AgreementCell {
  const shared = votes.filter((positions) => positions.has(one) && positions.has(other));
  return { shared: shared.length, equal: shared.filter((positions) => positions.get(one) === positions.get(other)).length };
}

/**
 * The side that each group stood on in one vote: that of all its members who are named. A group whose members stood on different sides had none, and is
 * left out.
 */
export function groupPositions(ballots: readonly { group: string; choice: "for" | "against" | "abstained" }[]): Positions {
  const choices = new Map<string, Set<"for" | "against" | "abstained">>();
  for (const { group, choice } of ballots) choices.set(group, (choices.get(group) ?? new Set()).add(choice));
  return new Map(
    [...choices].flatMap(([group, sides]) => {
      const [only, ...others] = sides;
      return only !== undefined && others.length === 0 ? [[group, only] as const] : [];
    }),
  );
}
