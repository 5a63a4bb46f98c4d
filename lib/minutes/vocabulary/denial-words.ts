import { wordBounded } from "./word-bounded";

/** THE PLACE for words that deny what their clause rules. Hyphened on to another word they deny that one alone: `ikke-rygere`. */
export const denying = wordBounded(/\b(?:ikke|ej|hverken)\b(?!-)/);

/** The same word where it denies something smaller than the clause: `overførsel af ikke forbrugte midler`. */
export const deniesSmaller = wordBounded(/\b(?:af|de|den|en|et|for|i|med|om|på|til|ved) ikke\b/g);

/** Where the clause that a ruling stands in begins. */
export const opensClause = wordBounded(/[,;:()]|\b(?:men|dog|som|der|hvor|hvis|når|da|idet|fordi|herunder)\b/);

/** Where it ends, or a phrase begins that a word of denial may belong to. */
export const endsClause = wordBounded(
  /[,;:()]|\b(?:men|dog|at|som|der|hvor|hvis|når|da|idet|fordi|herunder|af|om|til|for|i|på|fra|ved|med|under|efter|over|mellem|uden|vedr)\b/,
);

/** What joins two clauses, or two words. */
export const coordinates = / (?:og|samt|eller) /;

/** A verb with a tense: what stands beside it is a clause of its own. */
export const ownVerb = wordBounded(/\b(?:er|blev|bliver|var|har|havde)\b/);

/** Right before the ruling but for what belongs to the verb: `blev ikke godkendt`, `kan ikke længere godkende`. */
export const deniesBefore = wordBounded(/\b(?:ikke|ej|hverken)(?: (?:at|blevet|kunne|kan|længere|ville|taget|tages))* $/);

/** Right after the ruling but for a pronoun or who or what is spoken of: `godkender den ikke`, `følger udvalget ikke`. */
export const deniesAfter = wordBounded(
  /^\p{L}*(?: (?:sig|den|det|dem|dette|denne|disse|dermed|derfor|dog|\p{L}+(?:et|en|ne)))?(?: sig)? (?:ikke|ej)\b/u,
);
