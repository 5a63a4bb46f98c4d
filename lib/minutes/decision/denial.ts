import {
  coordinates,
  deniesAfter,
  deniesBefore,
  deniesSmaller,
  denying,
  endsClause,
  opensClause,
  ownVerb,
} from "../vocabulary/denial-words";

/** How the clause of a ruling denies it: in so many words, or perhaps; null where it does not. */
export type Denial = "plainly" | "perhaps" | null;

/**
 * Looks in the clause of a ruling for a word that denies it (`ikke`, `ej`, `hverken`). Before a verb it may have left a clause that is joined to this
 * one, and then nobody can tell what it denies.
 * @param sentence folded
 * @param from where the words of the ruling begin in it
 * @param to where they end
 */
export function denialOf(sentence: string, from: number, to: number): Denial {
  const said = sentence.slice(from, to);
  if (denying.test(said)) return /^\p{L}+ (?:ikke|ej) /u.test(said) ? "plainly" : "perhaps";
  const before = sentence.slice(0, from).replace(deniesSmaller, "").split(opensClause).at(-1) ?? "";
  const clause = before.split(coordinates).at(-1) ?? "";
  if (denying.test(clause)) return deniesBefore.test(clause) ? "plainly" : "perhaps";
  // "kan ikke drøfte og godkende": a verb without a tense of its own shares what stands before the joint.
  if (clause !== before && !hasTense(said) && !ownVerb.test(clause) && denying.test(before)) return "perhaps";
  const after = sentence.slice(to).split(endsClause)[0]?.split(coordinates)[0] ?? "";
  if (!denying.test(after)) return null;
  return deniesAfter.test(after) ? "plainly" : "perhaps";
}

function hasTense(said: string): boolean {
  const [verb = ""] = said.split(" ");
  return /(?:er|es|te|de|tog)$/.test(verb);
}
