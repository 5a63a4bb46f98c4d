import type { Outcome } from "../minutes";
import {
  aboutAmendment,
  aboutCase,
  aboutPart,
  decidesNothing,
  endsMainClause,
  noConclusion,
  earlier,
  ofMinority,
  type OutcomePhrase,
  outcomePhrases,
  putsOff,
  takesStand,
  wholeSentencePhrases,
  wishes,
  wishesPostponement,
} from "../vocabulary/outcome-phrases";
import { denying } from "../vocabulary/denial-words";
import { otherBodyIn } from "./bodies";
import { denialOf } from "./denial";
import { startsWithVoter } from "./names";
import type { Statement } from "./statement";

/** What a statement concludes, whose conclusion it is, and what about. */
export type Conclusion = {
  statement: Statement;
  outcome: Outcome;
  strength: number;
  /** True where its words are known, but not what they come to: denied, or perhaps denied. */
  doubtful: boolean;
  /** Another body, as printed; null for the committee itself. */
  body: string | null;
  aboutAmendment: boolean;
};

/**
 * The conclusion that a statement draws; null where it draws none. Quotations, wishes, reservations, and what a member or the administration says
 * draw none (convention 4).
 */
export function readConclusion(statement: Statement, committee: string): Conclusion | null {
  const { folded, quoted, text } = statement;
  if (quoted || decidesNothing.test(folded) || ofMinority.test(folded) || startsWithVoter(text)) return null;
  const spoken = folded.slice(0, noConclusion.exec(folded)?.index).replace(/^at \d+[:.)]?\s*/, "");
  const sentence = withoutWishes(spoken);
  const main = sentence.slice(0, endsMainClause.exec(sentence)?.index);
  // What stands after a reservation or a wish for the record is somebody's; before it only a main clause concludes.
  const whole = spoken === folded ? sentence : main;
  const found =
    (wishesPostponement.test(spoken) ? postponement : null) ??
    ruledIn(sentence, wholeSentencePhrases) ??
    ruledIn(main, outcomePhrases) ??
    ruledIn(whole, outcomePhrases);
  if (!found || earlier.test(spoken)) return null;
  return { statement, ...found, body: otherBodyIn(statement.text, committee), aboutAmendment: concernsAmendment(main) };
}

type Ruling = Pick<Conclusion, "outcome" | "strength" | "doubtful">;

/** The first phrase that fits, and what is left of it where its clause denies it: of an approval a rejection, of anything else nobody knows what. */
function ruledIn(sentence: string, phrases: readonly OutcomePhrase[]): Ruling | null {
  for (const { pattern, outcome, strength } of phrases) {
    const match = pattern.exec(sentence);
    if (!match) continue;
    const to = match.index + match[0].length;
    const denial = outcome === "rejected" && denying.test(match[0]) ? null : denialOf(sentence, match.index, to);
    if (denial === null) return { outcome, strength, doubtful: false };
    const affirms = outcome === "approved" || outcome === "recommended";
    if (affirms && denial === "plainly") return { outcome: "rejected", strength, doubtful: false };
    return { outcome: "other", strength: affirms ? strength : 1, doubtful: true };
  }
  return null;
}

const postponement = { outcome: "postponed", strength: 4, doubtful: false } as const;

/** True for a statement in which a member or a group takes a stand that is neither a vote nor a reservation. */
export function leadsWithVoter({ text, folded, quoted }: Statement): boolean {
  return !quoted && takesStand.test(folded) && !noConclusion.test(folded) && !wishes.test(folded) && startsWithVoter(text);
}

/** `…, at sagen udskydes` after `ønsker` is somebody's wish. */
function withoutWishes(folded: string): string {
  return folded.slice(0, wishes.exec(folded)?.index);
}

// What stands first is what the sentence is about: »Ændringsforslaget til indstillingen forkastes« against »Indstillingen med ændringsforslaget«.
function concernsAmendment(main: string): boolean {
  const amendment = aboutAmendment.exec(main)?.index;
  if (amendment === undefined) return false;
  return amendment < (aboutCase.exec(main)?.index ?? Infinity);
}

/** The conclusion of the case: the strongest of the committee's own; of equals the last, for it is drawn when all is said. */
export function chooseConclusion(conclusions: readonly Conclusion[]): Conclusion | null {
  const own = conclusions.filter((conclusion) => conclusion.body === null);
  const carriedAmendment = own.findLast((conclusion) => conclusion.aboutAmendment && conclusion.outcome !== "rejected");
  const onCase = withoutFollowUp(
    own.filter((conclusion) => !conclusion.aboutAmendment && !(carriedAmendment && conclusion.outcome === "rejected")),
  );
  // "Udvalget godkender ændringsforslaget" alone settles the case as well; a lost amendment does not.
  const candidates = withoutLeftOut(onCase.length > 0 ? onCase : carriedAmendment ? [carriedAmendment] : []);
  return candidates.reduce<Conclusion | null>((best, next) => (best === null || next.strength >= best.strength ? next : best), null);
}

/** "Godkendt. Sagen genoptages om et år.": what comes back after a ruling has not been put off. */
function withoutFollowUp(conclusions: readonly Conclusion[]): readonly Conclusion[] {
  if (!conclusions.some(({ outcome }) => outcome === "approved" || outcome === "recommended")) return conclusions;
  return conclusions.filter(({ outcome, statement }) => outcome !== "postponed" || putsOff.test(statement.folded));
}

/** "Pkt. 1 blev godkendt. Pkt. 2 blev udsat." approves in part: what was left out is not the outcome. */
function withoutLeftOut(conclusions: readonly Conclusion[]): readonly Conclusion[] {
  if (!conclusions.some(({ outcome }) => outcome === "approved" || outcome === "recommended")) return conclusions;
  return conclusions.filter(
    ({ outcome, statement }) => outcome === "approved" || outcome === "recommended" || !aboutPart.test(statement.folded),
  );
}
