import { wordBounded } from "./word-bounded";

/**
 * THE PLACE for absence phrases (`danish-phrases.md` group 4). `names` is who, `rest` what they missed; `kind` says how the scope is found:
 * `missed` from what was missed, `meeting` unless a point is named, `left` and `arrived` from when, `point` and `partly` always, `gone` whenever another point is not named,
 * `span` from the points between which they took part.
 */
export type AbsencePhrase = { pattern: RegExp; kind: "missed" | "meeting" | "left" | "arrived" | "gone" | "point" | "partly" | "span" };

/** What may stand between the verb and its denial without changing either. */
const adverb = "(?: (?:dog|derfor|således|herefter|heller|ligeledes))?";

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
    pattern: wordBounded(
      new RegExp(String.raw`^(?<names>.+?) (?:(?:deltog|deltager)${adverb}|har) ikke (?:deltaget )?(?<rest>(?:i|under|ved)\b.+)$`, "i"),
    ),
    kind: "missed",
  },
  {
    pattern: wordBounded(
      /^(?<names>.+?) (?:deltog|deltager) (?:af|på grund af|pga\.?|grundet|som følge af) [^,;]{3,50}? ikke (?<rest>(?:i|under|ved)\b.+)$/i,
    ),
    kind: "missed",
  },
  {
    pattern: wordBounded(
      /^(?:desuden|endvidere|herudover|derudover|ligeledes|også) deltog (?<names>.+?) ikke (?<rest>(?:i|under|ved)\b.+)$/i,
    ),
    kind: "missed",
  },
  { pattern: wordBounded(/^(?:fra|til|indtil|før|efter) kl\.? ?\d[\d.:]* deltog (?<names>.+?) ikke\b(?<rest>.*)$/i), kind: "partly" },
  {
    pattern: wordBounded(
      /^(?:ved|under|i) (?:behandlingen(?: af (?:dette |dagsordens)?punkt(?:et)?| af sagen)?|(?:punktets|sagens) behandling) deltog (?<names>.+?) ikke\b(?<rest>.*)$/i,
    ),
    kind: "point",
  },
  {
    pattern: wordBounded(
      /^alle(?: (?:udvalgs|byråds)?medlemmer)? (?:deltog|var til ?stede|var mødt)(?<rest>[^,;]*?),? (?:undtagen|bortset fra|på nær|med undtagelse af) (?<names>.+)$/i,
    ),
    kind: "meeting",
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
    pattern: wordBounded(
      /^(?<names>.+?) (?:deltog|deltager) (?:først )?(?:i mødet )?(?<rest>(?:fra|til|indtil)(?: og med)? (?:punkt|pkt\.?|sag) \d{1,3})$/i,
    ),
    kind: "span",
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
    pattern:
      /^(?:(?:fraværende|fravær|ikke til ?stede|ikke mødt|afbud|(?:lovligt )?forfald)\s*:|fraværende (?:med|uden) afbud\s*:?|fraværende var(?=\s))\s*(?<names>.+?)(?<rest>)$/i,
    kind: "meeting",
  },
  { pattern: /^følgende(?: (?:udvalgs)?medlemmer)? deltog ikke (?<rest>[^:]+):\s*(?<names>.+)$/i, kind: "missed" },
  {
    pattern:
      /^følgende(?: (?:udvalgs)?medlemmer)? (?:var (?:fraværende|ikke til ?stede)|havde meldt afbud)(?<rest>[^:]*):\s*(?<names>.+)$/i,
    kind: "meeting",
  },
  { pattern: wordBounded(/^(?<names>.+?) (?:forlod|forlader|måtte forlade) (?:mødet|lokalet|mødelokalet)\b(?<rest>.*)$/i), kind: "left" },
  {
    pattern: wordBounded(
      /^(?<names>.+?) (?:gik(?: fra mødet)?|trådte ud|udtrådte)(?: af (?:mødet|lokalet|mødelokalet))?(?<rest> (?:kl|under|før|inden|efter|på grund af|pga|grundet|ved)\b.*)$/i,
    ),
    kind: "left",
  },
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
  /\bdelt(?:og|ager)\b[^.;:]{0,80}?\b(?:ikke|kun|først|hverken|undtagen)\b|\bdeltog (?:fra|til|indtil)\b|\b(?:lovligt )?forfald\b|^ikke mødt\b|\b(?:trådte ud|udtrådte)\b|\bgik (?:kl|fra mødet|efter (?:punkt|pkt))\b|\bsygemeldt\b|\bforhindret i at deltage\b|^hverken\b.*\bdeltog\b|\bfravær(?:ende)?\b|\bafbud\b|\binhabile?\b|\binhabilitet\b|\bforlod\b|\bforladt\b|\bforlade mødet\b|\bvar (?:gået|endnu ikke)\b|\budeblev\b|\bikke til ?stede\b/,
);

/** Sentences that say that nobody is away: `Ingen fraværende`, `Anna Berg ikke er inhabil`. */
export const nobodyAway = wordBounded(
  /^(?:der (?:er|var) )?(?:ingen|ikke)\b.{0,20}\b(?:afbud|fravær(?:ende)?)|\bikke (?:fraværende|forhindret)\b|\bikke (?:er |var |blev |fundet |anset for )?(?:at være )?inhabile?\b/,
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

/** The points that a sentence names: `pkt. 1 og 9`, `sag 129-138`. */
export const namedPoints = wordBounded(
  /\b(?:pkt\.?|punkt(?:erne)?|sag(?:erne)?|dagsordenspunkt(?:erne)?) (?<numbers>\d+(?:(?:\s*[-–,]\s*|\s+(?:og|til)\s+|, og )\d+)*)/,
);

/** Somebody's disqualification was put to the committee and found to be none: who was away cannot be told. */
export const foundAbleAfterAll = wordBounded(/\binhabile?\b.*\bhabile?\b|\bhabile?\b.*\binhabile?\b/);

/**
 * What was missed is another meeting or no meeting at all: one with a day or a place of its own, another body's, or something that is held besides.
 */
export const anotherOccasion = wordBounded(
  /\b(?:den|d\.) \d{1,2}[./-]|\bi (?:januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december)\b|\b(?!udvalgs\b|byråds\b|udvalgets|punktets|punkternes|sagens|sagernes|mødets|dagens|aftenens|dagsordenens|byrådets|kommunalbestyrelsens)[\p{L}-]+s (?:møde|behandling|drøftelse)|\b(?:besigtigelse|studietur|konference|arbejdsgruppe|seminar|temamøde|formøde|borgermøde|dialogmøde|workshop|ekskursion|rundvisning)|\bforud for mødet\b/u,
);

/** The meeting at hand, as what was missed. */
export const thisMeeting =
  /^\s?(?:i|under|ved|på) (?:(?:hele|dagens|aftenens|dette|selve|udvalgets|byrådets) |resten af )*(?:udvalgs ?|byråds ?|[\p{L}-]+udvalgs)?møde(?:t)?(?![\p{L}])(?! i \p{L}| på \p{L}| med )/u;
