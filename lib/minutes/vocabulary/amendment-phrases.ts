import type { Amendment } from "../minutes";
import { wordBounded } from "./word-bounded";

/** THE PLACE for what may be moved against a recommendation (`danish-phrases.md` group 3, amend). */
export const amendmentKinds: readonly { word: RegExp; kind: Amendment["kind"] }[] = [
  { word: wordBounded(/\b(?:under)?ændringsforslag(?:et)?\b/), kind: "ændringsforslag" },
  { word: wordBounded(/\b(?:ændring|ændringer)(?=[^.]*:)/), kind: "ændringsforslag" },
  { word: wordBounded(/\bresolution(?:stekst|sforslag)?\b/), kind: "resolution" },
  { word: wordBounded(/\btilføjelse(?:r|sforslag)?\b/), kind: "tilføjelse" },
];

/** How a vote on something moved names it where the text does not. */
export const definiteForm: Record<Amendment["kind"] | "forslag", string> = {
  forslag: "forslaget",
  ændringsforslag: "ændringsforslaget",
  tilføjelse: "tilføjelsen",
  resolution: "resolutionen",
};

/** `X og Y stiller følgende ændringsforslag`, `… foreslår herefter følgende tilføjelse til indstillingen` */
export const movesAmendment =
  /^(?<names>.+?)\s+(?:stiller|stillede|fremsætter|fremsatte|foreslår|foreslog|fremlægger|fremlagde|fremsender|ønsker)\s+(?<object>.+)$/i;

/** A conclusion that brings its addition with it: `godkender indstillingen med følgende tilføjelse:` */
export const bringsAddition = wordBounded(/\bmed (?:følgende |den |denne |nedenstående )(?:tilføjelse|tilføjelser|ændring|ændringer)\b/);

/** What is changed in the agenda itself is no amendment to a case. */
export const aboutAgenda = wordBounded(/^(?:\p{L}+ ){0,4}dagsorden(?:en)?\b/u);

/** A conclusion that takes an addition up, whether printed with it or before it. */
export const withAddition = wordBounded(
  /\bmed (?:(?:følgende|den|de|denne|nedenstående|ovenstående|foreslåede|vedtagne|udvalgets|en) )*tilføjelse(?:n|r|rne|sforslaget)?\b/,
);

/** A conclusion that takes up what was moved before it. */
export const takesUpAmendment = wordBounded(
  /\bmed (?:(?:den|de|det|ovenstående|foreslåede|vedtagne|stillede) )*(?:tilføjelse(?:n|r|rne)?|ændring(?:en|er|erne)?|ændringsforslag(?:et|ene)?)\b/,
);

/** A ruling on everything that was moved. */
export const onAllAmendments = wordBounded(/\bændringsforslagene\b|\b(?:begge|alle|samtlige) (?:\p{L}+ )?ændringsforslag\b/u);

export const aboutResolution = wordBounded(/\bresolution/);
