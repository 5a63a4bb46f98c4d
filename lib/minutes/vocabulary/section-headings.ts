import type { SectionKind } from "../minutes";

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
export const otherHeadings: readonly string[] = ["sagsforløb", "tidligere beslutninger", "lovgrundlag", "retsgrundlag", "kompetence"];

/** `Teknik- og Miljøudvalgets beslutning`: the committee's own, or another body's. */
export const decisionOfBody =
  /^((?!(?:Med|I|På|Efter|Ved|Som|Af|Til|Fra|Om|Hvis|Da|Når|Jf\.?|Ifølge|Siden|For|Se) )\p{Lu}.{1,80}?(?:udvalget|udvalg|byrådet|byråd|magistraten|kommunalbestyrelsen|borgerrepræsentationen))s (?:beslutning|afgørelse)(?:,? (?:den|d\.|i|af|på) .+)?:?$/iu;

/** `Beslutning fra Økonomiudvalget den 4. marts 2020`: another body's decision (convention 8). */
export const otherBodysDecision =
  /^(?:beslutning(?:er)?|afgørelse) (?:fra|i|truffet af) (.+?)(?:,? (?:den|d\.) .+|,? \d{1,2}[./-].+|(?<=(?:udvalg|råd|magistrat|bestyrelse|borgerrepræsentation|nævn)(?:et|en)?)):?$/i;
