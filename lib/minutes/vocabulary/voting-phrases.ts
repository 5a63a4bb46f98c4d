import { wordBounded } from "./word-bounded";

/** The sides a voter can take. */
export type Side = "for" | "against" | "abstained";

/** Any sentence that says something of voting. What matches here and is not understood below becomes a warning, never a ballot. */
export const mentionsVoting = wordBounded(
  /\bstem(?:mer|te|mes|t)\b(?! overens)|\bstemme(?:n|rne)? (?:for|imod|mod)\b|\bat stemme\b|\b(?:kan|kunne) ikke (?:tiltræde|tilslutte sig)\b|\bhverken for eller imod\b|^(?:for|imod|undlod|undlader|blankt?)\s*:/,
);

/**
 * THE PLACE for voting forms in which the voters come first: `A (V) og B (C) stemmer for indstillingen` (`danish-phrases.md` groups 2 and 3).
 * Matched on the printed text; what follows is what they voted on.
 */
export const voterFirst: readonly { pattern: RegExp; side: Side }[] = [
  { pattern: wordBounded(/\b(?:stemmer|stemte|har stemt)\s+(?:hverken\s+for\s+eller\s+i?mod|blankt)\b/i), side: "abstained" },
  { pattern: wordBounded(/\b(?:undlader|undlod|har undladt)\s+at\s+stemme(?:\s+om)?\b/i), side: "abstained" },
  { pattern: wordBounded(/\b(?:stemmer|stemte|har stemt)\s+(?:i?mod|nej til|nej)\b/i), side: "against" },
  { pattern: wordBounded(/\b(?:kan|kunne)\s+ikke\s+(?:tiltræde|tilslutte\s+sig|stemme\s+for)\b/i), side: "against" },
  { pattern: wordBounded(/\b(?:stemmer|stemte|har stemt)\s+(?:for|ja til|ja)\b/i), side: "for" },
];

/** THE PLACE for voting forms in which the side comes first: `For stemte: A, B`, `Imod forslaget stemte C`, `For: A, B`. */
export const sideFirst: readonly { pattern: RegExp; side: Side }[] = [
  { pattern: /^for(?<subject>\s+\p{Ll}[^:]{1,80}?)?\s+(?:stemte|stemmer)\s*:?\s+(?<names>.+)$/iu, side: "for" },
  { pattern: /^i?mod(?<subject>\s+\p{Ll}[^:]{1,80}?)?\s+(?:stemte|stemmer)\s*:?\s+(?<names>.+)$/iu, side: "against" },
  { pattern: /^(?:undlod|undlader) at stemme\s*:\s*(?<names>.+)$/iu, side: "abstained" },
  { pattern: /^for\s*:\s*(?<names>.+)$/iu, side: "for" },
  { pattern: /^i?mod\s*:\s*(?<names>.+)$/iu, side: "against" },
  { pattern: /^(?:undlod|undlader|hverken for eller imod|blankt?)\s*:\s*(?<names>.+)$/iu, side: "abstained" },
];

/** Votes given as figures: `med 42 stemmer mod 4`, `5 stemmer for og 2 imod`. Nobody is named (convention 3). */
export const countedVotes = wordBounded(
  /\b(?:med\s+)?\d+\s+stemmer?\s+(?:for\b.*\b)?(?:i?mod\s+\d+|for\b)|\b\d+\s+stemte\s+(?:for|i?mod)\b|\b\d+ medlemmer undlod at stemme\b/i,
);

/** Nothing but a remark about how it was decided: `uden afstemning`, `enstemmigt`, `Ingen medlemmer undlod at stemme`. */
export const emptyVotingRemark = wordBounded(/\buden afstemning\b|\benstemmigt?\b|^ingen (?:medlemmer )?undlod\b/);
