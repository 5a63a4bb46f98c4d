import { wordBounded } from "./word-bounded";

/**
 * THE PLACE for absence phrases (`danish-phrases.md` group 4). `names` is who, `rest` what they missed; `kind` says how the scope is found:
 * `missed` from what was missed, `meeting` unless a point is named, `left` and `arrived` from when, `point` and `partly` always, `gone` whenever another point is not named.
 */
export type AbsencePhrase = { pattern: RegExp; kind: "missed" | "meeting" | "left" | "arrived" | "gone" | "point" | "partly" };

export const absencePhrases: readonly AbsencePhrase[] = [
  {
    pattern: /^(?:på grund af|pga\.?|grundet) (?:inhabilitet|habilitet) deltog (?<names>.+?) ikke (?<rest>.+)$/i,
    kind: "point",
  },
  {
    pattern: wordBounded(
      /^(?<names>.+?) (?:deltog|deltager) ikke (?<rest>(?:på grund af|pga\.?|grundet|som følge af) (?:in)?habilitet\b.*)$/i,
    ),
    kind: "point",
  },
  {
    pattern: wordBounded(
      /^(?<names>.+?) (?:erklærede sig|erklærer sig|meldte sig|blev erklæret|erklæres|er|var|blev fundet|vurderes|blev anset for) (?:at være )?inhabile?\b(?<rest>.*)$/i,
    ),
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
  { pattern: wordBounded(/^(?<names>.+?) (?:deltog|deltager|var til ?stede) (?<rest>kun (?:i|under|ved|fra|til)\b.+)$/i), kind: "partly" },
  {
    pattern: wordBounded(/^(?<names>.+?) (?:deltog|deltager) (?:i mødet )?(?<rest>(?:først )?(?:fra|til|indtil) kl\b.+)$/i),
    kind: "partly",
  },
  {
    pattern: wordBounded(/^(?<names>.+?) (?:havde|har) (?:forfald|(?:an)?(?:meldt|sendt) (?:afbud|forfald))\b(?<rest>.*)$/i),
    kind: "meeting",
  },
  { pattern: wordBounded(/^(?<names>.+?) (?:meldte afbud|udeblev)\b(?<rest>.*)$/i), kind: "meeting" },
  {
    pattern: wordBounded(
      /^(?:der (?:er|var) )?(?:meldt )?afbud\s*(?:fra\s*:?|:)\s*(?<names>.+?)(?<rest>,? (?:pga\.?|på grund af|grundet)\b.*)?$/i,
    ),
    kind: "meeting",
  },
  {
    pattern: /^(?:(?:fraværende|fravær|ikke til ?stede|afbud|forfald)\s*:|fraværende (?:med|uden) afbud\s*:?)\s*(?<names>.+?)(?<rest>)$/i,
    kind: "meeting",
  },
  { pattern: /^følgende(?: (?:udvalgs)?medlemmer)? deltog ikke (?<rest>[^:]+):\s*(?<names>.+)$/i, kind: "missed" },
  {
    pattern:
      /^følgende(?: (?:udvalgs)?medlemmer)? (?:var (?:fraværende|ikke til ?stede)|havde meldt afbud)(?<rest>[^:]*):\s*(?<names>.+)$/i,
    kind: "meeting",
  },
  { pattern: wordBounded(/^(?<names>.+?) (?:forlod|forlader|måtte forlade) (?:mødet|lokalet|mødelokalet)\b(?<rest>.*)$/i), kind: "left" },
  { pattern: wordBounded(/^(?<names>.+?) (?:havde|har) forladt (?:mødet|lokalet|mødelokalet)\b(?<rest>.*)$/i), kind: "gone" },
  { pattern: wordBounded(/^(?<names>.+?) var (?:gået|endnu ikke (?:ankommet|mødt|kommet)|ikke ankommet)\b(?<rest>.*)$/i), kind: "gone" },
  {
    pattern: wordBounded(
      /^(?<names>.+?) (?:ankom|ankommer|mødte op|mødte|indtrådte i mødet|trådte ind i mødet|kom|tiltrådte mødet)\b(?<rest>(?: til| under| efter| før| inden| kl| først| ved| for sent)\b.*)$/i,
    ),
    kind: "arrived",
  },
];

/** Words of absence that are read even where some of their letters come from another alphabet (`referat-in-the-wild.md`, Damaged characters). */
export const absenceWords: readonly string[] =
  `deltog deltager ikke kun i mødet behandlingen punktet punkt dette sagens behandling den del af indledende første sidste fraværende afbud fra meldt
  forlod ankom under efter før var havde forhindret inhabil`.split(/\s+/);

/** Words before the names that belong to nobody: `Det bemærkes, at …`, `Udvalget vurderede, at …`. */
export const absenceLead =
  /^(?:det (?:bemærkes|noteres|oplyses)|udvalget (?:vurderede|besluttede|fandt|konstaterede|noterede)(?: enstemmigt)?|formanden (?:oplyste|meddelte)),? at /i;

/** Any sentence that says something of absence. What matches here, names somebody, and is not understood above becomes a warning. */
export const mentionsAbsence = wordBounded(
  /\bdeltog (?:ikke|kun|først|derfor ikke)\b|\bdeltager ikke\b|\bfravær(?:ende)?\b|\bafbud\b|\bforfald\b|^hverken\b.*\bdeltog\b|\binhabile?\b|\binhabilitet\b|\bforlod\b|\bforladt\b|\bforlade mødet\b|\bvar (?:gået|endnu ikke)\b|\budeblev\b|\bikke til ?stede\b/,
);

/** Sentences that say that nobody is away: `Ingen fraværende`, `Anna Berg ikke er inhabil`. */
export const nobodyAway = wordBounded(
  /^(?:der (?:er|var) )?(?:ingen|ikke)\b.{0,20}\b(?:afbud|fravær(?:ende)?)|\bikke (?:er |var |blev |fundet |anset for )?(?:at være )?inhabile?\b/,
);

/** Sentences that resemble an absence and are none: substitutes, guests, attending online (convention 6). */
export const noAbsence = wordBounded(
  /\bi ?stedet\b|\bstedfortræder\b|\bvia teams\b|\bonline\b|\bvirtuelt\b|\bpr\. video\b|\bdeltog i forbindelse med\b/,
);

/** Words that speak of a part of a point or a meeting. */
export const partly = wordBounded(
  /\b(?:indledende|første|sidste|afsluttende|resterende|en|dele?|den) (?:\p{L}+ )?del(?:e)? af\b|\bdele af\b|\bhele\b|\b(?:indledende|første|anden|sidste|afsluttende|resterende) (?:halv)?del(?:en)?\b|\b(?:fra|til|indtil|før|efter) kl\b/u,
);

/** Whoever misses the voting alone has been there for the rest. */
export const missesVoting = /^\s?(?:i|ved|under) (?:selve )?afstemning/;

/** What parts two sentences about absence joined to one: `A deltog ikke i mødet, og udvalgsmedlem B forlod mødet kl. 17`. */
export const absenceJoint =
  /(?:, (?:og|men)|,? (?:mens|medens)|;)\s+(?=(?:\p{L}*(?:medlem|rådm)\p{L}{0,6} )?\p{Lu}[^,;:]{3,120}? (?:deltog|deltager|var|er|havde|har|forlod|ankom) )/u;

/** Words that speak of a point. */
export const pointwise = wordBounded(/\bbehandling|\bdrøftelse|\bpunkt|\bpkt\b|\bsag(?:en|ens|er|erne)?\b|\bdagsordenspunkt/);

/** Words that speak of the meeting. */
export const meetingwise = wordBounded(/\bmøde(?:t|ts|rne)?\b|\budvalgsmøde(?:t)?\b/);

/** The points that a sentence names: `pkt. 1 og 9`, `sag 129-138`. */
export const namedPoints = wordBounded(
  /\b(?:pkt\.?|punkt(?:erne)?|sag(?:erne)?|dagsordenspunkt(?:erne)?) (?<numbers>\d+(?:(?:\s*[-–,]\s*|\s+(?:og|til)\s+|, og )\d+)*)/,
);
