import { wordBounded } from "./word-bounded";

/** The sides a voter can take. */
export type Side = "for" | "against" | "abstained";

/** Any sentence that says something of voting. What matches here and is not understood below becomes a warning, never a ballot. */
const speaksOfVoting = wordBounded(
  /\bstem(?:mer|te|mes|t)\b(?! overens)|\bstemme(?:n|rne)? (?:for|imod|mod)\b|\bstemmerne \d|\bat stemme\b|\b(?:(?:kan|kunne) ikke|ikke (?:kan|kunne)) (?:tiltræde|tilslutte sig)\b|\b(?:er|var) (?:i?mod (?:indstilling|forslag|ændring|sag)|imod$|imod\.)|\bhverken for eller imod\b|^\p{L}+(?: og \p{L}+)? (?:er |var )?imod\.?$|^(?:for|i?mod|undlod|undlader|blankt?|ja|nej)(?: \p{L}+)?\s*:/u,
);
const against = wordBounded(/\bi?mod /);
const votes = wordBounded(/\bstemme(?:n|rne)?\b/);
const part = wordBounded(
  /\b(?:flertal|mindretal)(?:let)?\b[^:;]{0,60}?\bbestående af\b|(?:godkend|vedtag|tiltrå|anbefal)\S* af (?:et )?flertal(?:let)?\b[^:;]{0,60}?\(|^(?:et |den )?(?:flertal|mindretal)(?:let)?\b[^:;]{0,60}?\([^)]*\)/u,
);
const acts = wordBounded(/\b(?:godkend|anbefal|vedtag|tiltr|tilslut|indstil|stem|afvis|støt|kan\b|kunne\b)/);

/** Whether a folded sentence matches it. Each of two words that belong together is looked for once: from each place of the first on, the second would take the square of the length. */
export function mentionsVoting(folded: string): boolean {
  if (speaksOfVoting.test(folded)) return true;
  const from = against.exec(folded)?.index;
  return (from !== undefined && votes.test(folded.slice(from))) || (part.test(folded) && acts.test(folded));
}

const party = String.raw`(?:(?:[Ll]iste |[Gg]ruppe )?[A-ZÆØÅ]|EL|RV|KF|DF|LA|DD|KD|NB|SF|\([A-ZÆØÅ]{1,3}\)|Venstre|Socialdemokrati(?:et)?|Socialdemokraterne|[Kk]onservative|[Rr]adikale|Enhedslisten|Folkeparti|Liberal Alliance|Alternativet|Danmarksdemokraterne|Moderaterne|Nye Borgerlige|\p{Lu}\p{L}+listen)`;
/**
 * What speaks of voting without a word for it: a party beside `imod` or `for`, somebody left out of »alle«, bare figures. Matched on the printed text of what is read as
 * no vote.
 */
const votersBeside: readonly RegExp[] = [
  new RegExp(String.raw`(?<!\p{L})${party}(?: (?:er|var|stod|dog))? (?:imod(?!\p{L})|(?:mod|for)(?=[.,;)]|$))`, "u"),
  new RegExp(String.raw`(?<!\p{L})i?mod ${party}(?![\p{L}-])`, "iu"),
  new RegExp(String.raw`(?<!\p{L})(?:for|i?mod)(?: stemte| stemmer)?: ?(?:${party}(?!\p{L})|\p{Lu})`, "iu"),
  new RegExp(String.raw`(?<!\p{L})${party} (?:dog |derfor )?(?:(?:kan|kunne) ikke|ikke (?:kan|kunne))(?!\p{L})`, "u"),
  new RegExp(String.raw`(?:undtagelse af|bortset fra|på nær|undtagen) (?:${party}(?!\p{L})|[^,.;:]{3,60}? \([A-ZÆØÅ]{1,3}\))`, "u"),
  wordBounded(/\b(?:alle|samtlige)\b[^,.;:]{0,40}? (?:bortset fra|på nær|undtagen) \p{Lu}/iu),
];

const votingAside = wordBounded(
  /\bundlod(?=[.,;)]|$)|\bafgav [^.,;:]{0,40}\bstemmer?\b|\bblank(?:e|t)? stemmer?\b|\bnedstemt (?:med )?\d|\b\d+ for,? (?:og )?\d+ i?mod\b/iu,
);

/** Whether a sentence names voters without a word for what they do. */
export function namesVotersAside(text: string): boolean {
  return votersBeside.some((hint) => hint.test(text));
}

/** Whether a sentence that no voting form fits speaks of votes all the same. */
export function hintsAtVoting(text: string): boolean {
  return namesVotersAside(text) || votingAside.test(text);
}

/** What tells where, when or with whom somebody voted, not on what: `i Økonomiudvalget`, `på mødet den 3. marts`. */
export const tellsWhere = wordBounded(
  /^(?:af|efter|fra|før|hos|i|inden|med|på|siden|under|ved|sammen|hver|igen|også|dengang|her|tidligere|senest)\b/,
);

/**
 * THE PLACE for voting forms in which the voters come first: `A (V) og B (C) stemmer for indstillingen` (`danish-phrases.md` groups 2 and 3).
 * Matched on the printed text; what follows is what they voted on.
 */
export const voterFirst: readonly { pattern: RegExp; side: Side }[] = [
  { pattern: wordBounded(/\b(?:stemmer|stemte|har stemt)\s+(?:hverken\s+for\s+eller\s+i?mod|blankt)\b/i), side: "abstained" },
  { pattern: wordBounded(/\b(?:undlader|undlod|har undladt)\s+at\s+stemme(?:\s+om)?\b/i), side: "abstained" },
  { pattern: wordBounded(/\b(?:afstår|afstod|har afstået)\s+fra\s+at\s+stemme\b/i), side: "abstained" },
  { pattern: wordBounded(/\b(?:stemmer|stemte|har stemt)\s+(?:i?mod|nej til|nej)\b/i), side: "against" },
  {
    pattern: wordBounded(/\b(?:(?:kan|kunne)\s+ikke|ikke\s+(?:kan|kunne))\s+(?:tiltræde|tilslutte\s+sig|stemme\s+for)\b/i),
    side: "against",
  },
  { pattern: wordBounded(/\b(?:stemmer|stemte|har stemt)\s+(?:for|ja til|ja)\b/i), side: "for" },
  { pattern: wordBounded(/\b(?:kan|kunne)\s+tiltræde\b/i), side: "for" },
];

/**
 * THE PLACE for what a majority or a minority whose members are named does with the case: `Et flertal bestående af A og B anbefaler indstillingen`. What denies stands
 * before what affirms. Whatever else they do, such as propose something of their own, is no vote.
 */
export const partVotes: readonly { pattern: RegExp; side: Side }[] = [
  { pattern: /^(?:kan|kunne) ikke (?:godkende|anbefale|tiltræde|støtte|tilslutte sig)(?=\s|$)/i, side: "against" },
  {
    pattern:
      /^(?:godkender|godkendte|anbefaler|anbefalede|tiltræder|tiltrådte|støtter|støttede) ikke(?=\s|$)|^(?:afviser|afviste)(?=\s|$)/i,
    side: "against",
  },
  { pattern: /^(?:kan|kunne) (?:godkende|anbefale|tiltræde|støtte|tilslutte sig)(?=\s|$)/i, side: "for" },
  {
    pattern: /^(?:godkender|godkendte|anbefaler|anbefalede|tiltræder|tiltrådte|støtter|støttede|tilslutter sig|tilsluttede sig)(?=\s|$)/i,
    side: "for",
  },
];

/** A sentence of such a majority or minority: who they are, and what they do. */
export const partOfVoters =
  /^(?<voters>(?:(?:et|den) )?(?:flertal|mindretal)(?:let)?(?: (?:i|af) [\p{L}-]+)?,? (?:bestående af .+?|\((?:[^()]|\([^()]*\))+\)),?) (?<rest>(?:kan|kunne|godkend|anbefal|tiltr|støtte|tilslut|afvis)\S* ?.*)$/iu;

/** THE PLACE for voting forms in which the side comes before the voters: `For stemte: A, B`, `Imod forslaget stemte C`, `For: A, B`. */
export const sideFirst: readonly { pattern: RegExp; side: Side }[] = [
  { pattern: wordBounded(/^for(?<subject>\s+(?!at\b|så\b)[^:]{1,80}?)?\s+(?:stemte|stemmer)\s*:?\s+(?<names>.+)$/i), side: "for" },
  { pattern: /^i?mod(?<subject>\s+[^:]{1,80}?)?\s+(?:stemte|stemmer)\s*:?\s+(?<names>.+)$/i, side: "against" },
  {
    pattern: /^(?:stemte|stemmer|følgende(?: medlemmer)? (?:stemte|stemmer)) for(?<subject>\s+[^:]{1,80}?)?\s*:\s*(?<names>.+)$/i,
    side: "for",
  },
  {
    pattern: /^(?:stemte|stemmer|følgende(?: medlemmer)? (?:stemte|stemmer)) i?mod(?<subject>\s+[^:]{1,80}?)?\s*:\s*(?<names>.+)$/i,
    side: "against",
  },
  { pattern: wordBounded(/^(?:stemmer )?(?:for|ja)(?<subject>\s+(?!at\b|så\b)\p{L}+)?\s*:\s*(?<names>.+)$/iu), side: "for" },
  { pattern: /^(?:stemmer )?(?:i?mod|nej)(?<subject>\s+\p{L}+)?\s*:\s*(?<names>.+)$/iu, side: "against" },
  { pattern: wordBounded(/^(?:undlod|undlader)(?: at stemme)?\s*:?\s+(?<names>(?!at\b).+)$/i), side: "abstained" },
  { pattern: /^følgende(?: medlemmer)? (?:undlod|undlader) at stemme\s*:\s*(?<names>.+)$/i, side: "abstained" },
  { pattern: /^(?:stemmer )?(?:hverken for eller i?mod|blankt?|hverken\/eller)(?: stemte)?\s*:?\s+(?<names>.+)$/i, side: "abstained" },
  {
    pattern: /^(?:(?:ved|under) afstemningen|herefter|derefter)?\s*(?:stemte|stemmer) (?<names>.+?) for(?<subject> \p{Ll}[^:]*)?$/iu,
    side: "for",
  },
  {
    pattern: /^(?:(?:ved|under) afstemningen|herefter|derefter)?\s*(?:stemte|stemmer) (?<names>.+?) i?mod(?<subject> \p{Ll}[^:]*)?$/iu,
    side: "against",
  },
];

/** Votes given as figures: `med 42 stemmer mod 4`, `5 stemmer for og 2 imod`. Nobody is named (convention 3). */
export const countedVotes = wordBounded(
  /\b\d+\s+stemmer?\s+(?:for\b.*\b)?(?:i?mod\s+\d+|for\b)|\b\d+\s+(?:medlemmer\s+)?stemte\s+(?:for|i?mod)\b|\bstemmerne\s+\d+\s*(?:[-–]|i?mod)\s*\d+|\bi?mod\s+\d+\s+stemmer?$/i,
);

/** Figures with those they count: `med 6 stemmer (A, F) imod 3 (V)`, `med stemmerne 4 for (A) og 3 imod (V, C)`. */
export const countedWithNames =
  /(?<forCount>\d+)(?: stemmer?)?(?: for)? (?<for>\((?:[^()]|\([^()]*\))+\))(?: for)?(?:,| og)?(?: i?mod)? (?<againstCount>\d+)(?: stemmer?)?(?: i?mod)? (?<against>\((?:[^()]|\([^()]*\))+\))/i;

/**
 * A conclusion that carries the case, with those who were against it: `Godkendt mod Ø's stemmer`, `Vedtaget imod stemmerne fra V og O`, `Godkendt
 * mod 2 stemmer (V)`. A letter or the name of a group may stand in the genitive; of a person's name nobody could tell whether its last s belongs to
 * it. Whoever is against a rejection has not said what they are for.
 */
export const againstVotesOf =
  /^(?<conclusion>(?!.*\bikke\b)[^;]{0,140}?(?:godkend|vedtag|vedtog|tiltr|anbefal)[^;]{0,60}?),? i?mod (?:(?:stemmen|stemmer|stemmerne) fra (?<names>.+)|(?<counted>\d+ stemmer? \(.+\))|(?<owners>[^;]+?(?:['’]s?|s)) stemmer?)$/i;

/** A conclusion with the majority that drew it: `Indstillingen blev godkendt af et flertal bestående af A og F`. */
export const byMajority =
  /^(?<conclusion>(?!.*\bikke\b)[^,;:]{0,140}?(?:godkendt|vedtaget|tiltrådt|anbefales?t?)) af (?<voters>(?:et )?flertal(?:let)?(?: (?:i|af) [\p{L}-]+)?,? (?:bestående af [^;:]+|\((?:[^()]|\([^()]*\))+\)))$/iu;

/** Why they were against it: a clause that says nothing of voting itself. */
export const reasonClause = /,? (?:idet|fordi|da|eftersom|under henvisning til|med den begrundelse,? at|som mener|der mener) .+$/i;

/**
 * `Alle stemte for bortset fra A, der stemte imod`: what parts those who are left out from the rest. Without a clause of their own nobody knows how they voted.
 */
export const exceptThoseWho =
  /,?\s+(?:bortset fra|undtagen|på nær|med undtagelse af)\s+(?<names>[^;:]{3,200}?),?\s+(?:der|som)\s+(?=(?:stemte|stemmer|undlod|undlader)\s)/i;

/** `…, idet A (V) dog stemmer imod` */
export const betweenVoterAndVerb = /\s+(?:dog|derfor|også|ligeledes|herefter|derefter|fortsat|dermed)\s*$/i;

/** `A stemmer imod punkt 2 og for punkt 1 og 3`: the same voters, twice. */
export const bothWays =
  /^(?<voters>.+?) (?<verb>stemmer|stemte) (?<one>for|i?mod) (?<first>[^,;:]+?),? (?:og|men) (?<other>for|i?mod) (?<second>[^,;:]+)$/i;

/** Voting words that are read even where some of their letters come from another alphabet (`referat-in-the-wild.md`, Damaged characters). */
export const votingWords: ReadonlySet<string> = new Set(
  `stemmer stemte stemt stemme stemmerne har for imod mod hverken eller blankt undlader undlod undladt at kan kunne ikke tiltræde tilslutte sig ja nej
  følgende medlemmer mens`.split(/\s+/),
);

/** Those who abstained, at the end of such a sentence: `og 1 undlod (B)`, `, 1 (B) hverken for eller imod`. */
export const countedAbstainers =
  /^(?: i?mod)?(?:,|,? og) (?<count>\d+)(?: stemmer?| medlem(?:mer)?)?(?: undlod(?: at stemme)?| blankt?| hverken for eller i?mod)? (?<names>\((?:[^()]|\([^()]*\))+\))(?: undlod(?: at stemme)?| blankt?| hverken for eller i?mod)?\.?$/i;

/** A remark about how it was decided, which adds no vote: `uden afstemning`, `enstemmigt`, `8 medlemmer undlod at stemme`, `Ingen stemte imod`. */
export const emptyVotingRemark = wordBounded(
  /\buden afstemning\b|\benstemmigt?\b|^(?:\p{L}*udvalget|byrådet|der) (?:stemte|stemmer|stemmes|blev stemt) om\b|\b(?:sat|sendt|bragt) til afstemning\b|^ingen (?:(?:medlemmer|af medlemmerne) )?(?:stemte|stemmer|undlod|undlader|har stemt|begærede)\b|^(?:\d+|\p{L}+) medlem(?:mer)? undlod at stemme\b(?!\s*:)/u,
);

/** What parts the clauses of a sentence that tells of both sides: `…, mens C (Ø) stemte imod`. */
export const clauseJoint =
  /\s*[,;]?\s+(?:mens|medens|imens|hvorimod)\s+|\s*;\s*|[.,]?\s+(?=(?:I?mod|Undlod|Undlader|Blankt?|Hverken for eller imod)(?:(?: at stemme| stemte)?:|(?: at stemme| stemte) \d))/;

/** `Godkendt, idet A (V) stemte imod`, `…, dog undlod B (Ø) at stemme`: where a conclusion ends and its votes begin. */
export const votesAfterConclusion = /^(?<conclusion>[^,;]{1,160}),? (?:idet|dog|men|mens|medens) (?<votes>.+)$/i;

/** What is voted on, announced over the votes or before them: `Afstemning om Venstres ændringsforslag:`, `Ændringsforslag 2: For stemte A og F`. */
export const announcedVote =
  /^(?:afstemning(?:en)? (?:om|over|vedrørende) )?(?<matter>(?<=(?:om|over|vedrørende) )[^:.]{3,80}|(?:under)?ændringsforslag(?:et)?(?: \d{1,2}| [A-Z]| fra (?![^:.]* (?:blev|bliver|er|sættes|faldt|opnåede) )[^:.]{1,60})?|indstillingen(?:s (?:punkt|pkt\.?) \d{1,2}(?: og \d{1,2})?)?)(?::\s*(?<rest>\S.*)?|\.?)$/i;

/** What may follow the thing voted on without changing the vote: a reason, a reference, a reservation. */
export const afterSubject =
  /^(?:idet|fordi|da|med henvisning til|med den begrundelse|under henvisning til|med bemærkning|med den bemærkning|med forbehold|jf\.|jævnfør|men (?!.*(?:stem|imod|tiltræd|tilslut))|og (?:ønsker|ønskede|tager|tog)|på vegne af|hvorefter|hvormed)(?:(?<=\s)|[\s,]|$)/;

/** `5 (Anna Berg, …)`, `11 stemmer (A, C)`, `3: A, V og C`: a figure before the voters it counts. */
export const countedVoters =
  /^(?<count>\d+)\s*(?:stemmer?|medlem(?:mer)?)?\s*(?:\((?<names>[^()]*(?:\([^()]*\)[^()]*)*)\)|:\s*(?<listed>\S.*))?$/i;
