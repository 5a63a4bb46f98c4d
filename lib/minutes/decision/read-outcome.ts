import type { Outcome } from "../minutes";
import { aboutAmendment, noConclusion, outcomePhrases } from "../vocabulary/outcome-phrases";
import { otherBodyIn } from "./bodies";
import type { Statement } from "./statement";
import { wordBounded } from "../vocabulary/word-bounded";

/** What a statement concludes, whose conclusion it is, and what about. */
export type Conclusion = {
  statement: Statement;
  outcome: Outcome;
  strength: number;
  /** Another body, as printed; null for the committee itself. */
  body: string | null;
  aboutAmendment: boolean;
};

/** The conclusion that a statement draws; null where it draws none. Quotations, wishes and reservations draw none (convention 4). */
export function readConclusion(statement: Statement, committee: string): Conclusion | null {
  if (statement.quoted || noConclusion.test(statement.folded)) return null;
  const main = mainClause(statement.folded);
  const phrase = outcomePhrases.find(({ pattern }) => pattern.test(main));
  if (!phrase) return null;
  return {
    statement,
    outcome: phrase.outcome,
    strength: phrase.strength,
    body: otherBodyIn(statement.text, committee),
    aboutAmendment: aboutAmendment.test(main) && !wordBounded(/\bindstilling(?:en|ens)?\b|\bsagen\b/).test(main),
  };
}

/** What is decided stands in the main clause; `…, at sagen udskydes` within `ønsker, at` is somebody's wish. */
function mainClause(folded: string): string {
  const wish = wordBounded(/\b(?:ønsker|bemærker|bemærkede|opfordrer|oplyste|foreslår|foreslog|understreger|noterer)\b/).exec(folded);
  return wish ? folded.slice(0, wish.index) : folded;
}

/** The conclusion of the case: the strongest of the committee's own; of equals the last, for it is drawn when all is said. */
export function chooseConclusion(conclusions: readonly Conclusion[]): Conclusion | null {
  const own = conclusions.filter((conclusion) => conclusion.body === null);
  const onCase = own.filter((conclusion) => !conclusion.aboutAmendment);
  // "Udvalget godkender ændringsforslaget" alone settles the case as well; a lost amendment does not.
  const candidates = onCase.length > 0 ? onCase : own.filter((conclusion) => conclusion.outcome !== "rejected");
  return candidates.reduce<Conclusion | null>((best, next) => (best === null || next.strength >= best.strength ? next : best), null);
}
