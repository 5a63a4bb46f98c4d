import { wordBounded } from "./word-bounded";

/**
 * THE PLACE for absence phrases (`danish-phrases.md` group 4). `names` is who, `rest` what they missed; `kind` says how the scope is found:
 * `missed` from what was missed, `meeting` unless a point is named, `left` and `arrived` from when.
 */
export type AbsencePhrase = { pattern: RegExp; kind: "missed" | "meeting" | "left" | "arrived" | "point" };

export const absencePhrases: readonly AbsencePhrase[] = [
  { pattern: /^(?:på grund af|pga\.?|grundet) (?:inhabilitet|habilitet) deltog (?<names>.+?) ikke (?<rest>.+)$/i, kind: "point" },
  {
    pattern: wordBounded(/^(?<names>.+?) (?:erklærede sig|blev erklæret|erklæres|er|var|blev fundet) inhabile?\b(?<rest>.*)$/i),
    kind: "point",
  },
  {
    pattern: wordBounded(/^(?<names>.+?) (?:deltog|deltager|deltog derfor|har) ikke (?:deltaget )?(?<rest>(?:i|under|ved)\b.+)$/i),
    kind: "missed",
  },
  {
    pattern: wordBounded(/^(?<names>.+?) (?:var|er) (?:forhindret i at deltage|ikke til stede|ikke tilstede|fraværende)\b(?<rest>.*)$/i),
    kind: "meeting",
  },
  { pattern: wordBounded(/^(?<names>.+?) (?:havde|har) (?:meldt|sendt) afbud\b(?<rest>.*)$/i), kind: "meeting" },
  { pattern: wordBounded(/^(?<names>.+?) (?:meldte afbud|udeblev)\b(?<rest>.*)$/i), kind: "meeting" },
  {
    pattern: wordBounded(
      /^(?:der (?:er|var) )?(?:meldt )?afbud\s*(?:fra\s*:?|:)\s*(?<names>.+?)(?<rest> (?:pga\.?|på grund af|grundet)\b.*)?$/i,
    ),
    kind: "meeting",
  },
  { pattern: /^(?:fraværende(?: (?:med|uden) afbud)?|fravær|ikke til ?stede|afbud)\s*:\s*(?<names>.+?)(?<rest>)$/i, kind: "meeting" },
  { pattern: wordBounded(/^(?<names>.+?) (?:forlod|forlader) (?:mødet|lokalet|mødelokalet)\b(?<rest>.*)$/i), kind: "left" },
  {
    pattern: wordBounded(
      /^(?<names>.+?) (?:ankom|ankommer|mødte op|mødte|indtrådte i mødet|kom)\b(?<rest>(?: til| under| efter| kl| først| ved| for sent)\b.*)$/i,
    ),
    kind: "arrived",
  },
];

/** Sentences that resemble an absence and are none: substitutes, guests, attending online (convention 6). */
export const noAbsence = wordBounded(
  /\bi ?stedet\b|\bstedfortræder\b|\bvia teams\b|\bonline\b|\bvirtuelt\b|\bpr\. video\b|\bdeltog i forbindelse med\b/,
);

/** Words that speak of a part of a point or a meeting. */
export const partly = wordBounded(
  /\b(?:indledende|første|sidste|afsluttende|resterende|en|dele?|den) (?:\p{L}+ )?del(?:e)? af\b|\bdele af\b|\bhele\b/u,
);

/** Words that speak of a point. */
export const pointwise = wordBounded(/\bbehandling|\bpunkt|\bpkt\b|\bsag(?:en|ens|er)?\b|\bdagsordenspunkt/);
