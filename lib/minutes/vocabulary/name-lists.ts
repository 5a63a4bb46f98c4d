import { wordBounded } from "./word-bounded";

/** THE PLACE for sentences that end in a colon and leave the names to a list under them. */
export const leadsNames = wordBounded(
  /^(?:for|i?mod|undlod|undlader|afbud|fraværende|ikke til ?stede|ikke mødt|(?:lovligt )?forfald|følgende (?:medlemmer )?(?:stemte|stemmer|deltog ikke|var fraværende))\b[^:]{0,80}:|\b(?:stemte|stemmer) (?:for|i?mod)\b[^:]{0,60}:/i,
);

/** The same words alone on their line, without a colon. */
export const leadsAbsent = /^(?:afbud|fraværende|ikke til ?stede|ikke mødt|(?:lovligt )?forfald)$/i;
