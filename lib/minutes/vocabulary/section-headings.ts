import type { SectionKind } from "../minutes";
import { bodyWords } from "./bodies";
import { monthWords } from "./dates";

/**
 * THE PLACE for heading words. Each stands alone on its line, in any case, with or without a colon or Markdown marks
 * (`referat-in-the-wild.md`, Skeleton; Aarhus' words in the last column of each row).
 */
export const sectionHeadings: Record<Exclude<SectionKind, "other">, readonly string[]> = {
  summary: ["resume", "resumé", "resumè", "sagsresume", "sagsresumé", "kort resume", "kort resumé", "sammendrag"],
  effect: ["effekt", "effekter", "forventet effekt"],
  recommendation: [
    "indstilling",
    "indstillinger",
    "forvaltningens indstilling",
    "administrationens indstilling",
    "beslutningspunkter",
    "forvaltningen indstiller",
    "administrationen indstiller",
  ],
  decision: ["beslutning", "beslutninger", "udvalgets beslutning", "afgørelse", "referat"],
  presentation: ["sagsfremstilling", "sagsbeskrivelse", "beskrivelse af sagen"],
  economy: ["økonomi", "økonomiske konsekvenser", "økonomi og personale"],
  attachments: ["bilag", "bilagsliste", "bilagsfortegnelse"],
  proposal: ["initiativretsforslag", "initiativretssag"],
  proposerRecommendation: ["indstilling fra forslagsstiller", "indstilling fra forslagsstillere", "indstilling fra forslagsstillerne"],
  administrationComment: [
    "forvaltningens belysning",
    "forvaltningens bemærkninger",
    "forvaltningens bemærkning",
    "administrationens belysning",
    "administrationens bemærkninger",
  ],
};

/** Section headings without a kind of their own. `Sagsforløb` (Aarhus) lists what other bodies decided. */
export const otherHeadings: readonly string[] = [
  "sagsforløb",
  "tidligere beslutning",
  "tidligere beslutninger",
  "lovgrundlag",
  "retsgrundlag",
  "kompetence",
];

/** `Teknik- og Miljøudvalgets beslutning`: the committee's own, or another body's. */
export const decisionOfBody =
  /^((?!(?:Med|I|På|Efter|Ved|Som|Af|Til|Fra|Om|Hvis|Da|Når|Jf\.?|Ifølge|Siden|For|Se) )\p{Lu}.{1,80}?(?:udvalget|udvalg|byrådet|byråd|magistraten|kommunalbestyrelsen|borgerrepræsentationen))s (?:beslutning|afgørelse)(?:,? (?:den|d\.|i|af|på) .+)?:?$/iu;

/** `Beslutning fra Økonomiudvalget den 4. marts 2020`: another body's decision (convention 8). */
export const otherBodysDecision =
  /^(?:beslutning(?:er)?|afgørelse) (?:fra|i|truffet af) (.+?)(?:,? (?:den|d\.) .+|,? \d{1,2}[./-].+|(?<=(?:udvalg|råd|magistrat|bestyrelse|borgerrepræsentation|nævn)(?:et|en)?)):?$/i;

const bodyPrinted = String.raw`(?<body>\p{Lu}[\p{L}, -]{0,80}?(?:${bodyWords.join("|")})|Udvalget for \p{Lu}[\p{L}, -]{2,80}?)`;
const datePrinted = String.raw`(?:(?:den|d\.) ?)?(?:\d{1,2}\.? ?(?:${monthWords})\.? \d{4}|\d{1,2}[-./]\d{1,2}[-./]\d{4})(?:,? (?:pkt\.?|punkt) ?\d{1,3})?`;

/** `Beslutning den 5. marts 2024`, `Beslutning, Socialudvalget, 5. maj 2015, pkt. 3:`: of this meeting where the date is its own. */
export const datedDecision = new RegExp(
  String.raw`^(?:Beslutning(?:er)?|Afgørelse),? (?:(?:på|i) møde(?:t)? )?(?:(?:(?:fra|i|af) )?${bodyPrinted},? )?${datePrinted}:?$`,
  "iu",
);

/** `Byrådet, den 12-12-2012`: heads that body's decision in minutes that print their own in the same way. */
export const bodyAndDate = new RegExp(String.raw`^${bodyPrinted},? ${datePrinted}:?$`, "iu");

/** `Beslutning: Godkendt.`: words that open their section on the line where it begins, in minutes that print none of them alone. */
export const inlineLabel = /^(?<word>[\p{L} ]{5,40}?)\s?:\s(?<rest>\S.*)$/u;

/** What looks like the beginning of a decision and opens no section. */
export const opensLikeDecision =
  /^(?:udvalgets |byrådets )?(?:beslutning(?:er)?|afgørelse)(?:[:,]| (?:den|d\.|fra|i|på) .{0,60}(?<![.;])$|$)/i;

/** Sections that tell of earlier decisions, with their votes and absences. */
export const tellsOfEarlier = /^(?:sagsforløb|tidligere beslutning(?:er)?)$/i;
