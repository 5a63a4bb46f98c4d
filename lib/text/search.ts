import { plural } from "@/lib/danish/plural";

/** Words of the search page. */
export const searchText = {
  title: "Søg i referater",
  titleOf: (query: string) => `Søgning efter »${query}«`,
  results: {
    with: (total: number) => `${plural(total, "punkt", "punkter")} med`,
    all: (total: number) => `Alle ${plural(total, "punkt", "punkter")}`,
    filtered: (total: number) => `${plural(total, "punkt", "punkter")} med de valgte filtre`,
  },
  widened: (query: string) => `Ingen punkter har »${query}« som hele ord. Her er dem, hvor ordene er en del af andre ord.`,
  sort: {
    label: "Sortér efter",
    orders: { relevance: "Relevans", newest: "Nyeste først", oldest: "Ældste først" },
  },
  filters: {
    heading: "Filtre",
    close: "Luk",
    outcome: "Udfald",
    disagreement: "Afstemning",
    divided: "Afstemning i punktet",
    year: "År",
    committee: "Udvalg",
    apply: "Vis de valgte",
    chosen: "Valgte filtre",
    remove: "fjern filter",
    countUnit: (count: number) => (count === 1 ? " punkt" : " punkter"),
  },
  hit: {
    point: (number: number) => `Punkt ${number}`,
    caseNumber: (number: string) => `Sag ${number}`,
    noDecision: "Referatet har ingen beslutning til punktet.",
    passage: (heading: string | null, lines: string) => (heading === null ? lines : `${heading}, ${lines}`),
  },
  paging: {
    label: "Sider med resultater",
    position: (page: number, pages: number) => `Side ${page} af ${pages}`,
    previous: "Forrige side",
    next: "Næste side",
    allShown: (total: number) => (total === 1 ? "Det er det eneste." : `Alle ${total} er vist.`),
    pastEnd: (page: number) => `Side ${page} findes ikke`,
    first: "Gå til den første side",
  },
  none: {
    with: (query: string) => `Ingen punkter med »${query}«`,
    filtered: "Ingen punkter med de valgte filtre",
    empty: "Der er ingen referater i samlingen endnu",
    fewer: "Prøv færre ord, eller et andet ord for det samme",
    commonWords: "Ord som »og«, »til« og »der« kan ikke stå alene",
    withoutFilters: "Søg igen uden filtre",
    collection: (meetings: number, from: string, to: string) =>
      `Samlingen har ${plural(meetings, "møde", "møder")} fra ${from === to ? from : `${from} til ${to}`}. Er mødet her?`,
    list: "Se listen",
  },
  help: {
    summary: "Sådan søger du præcist",
    rows: [
      {
        example: "krisecenter ansøgning",
        meaning: "Punkter, hvor begge ord findes, også i andre bøjninger. Ellers søges inde i længere ord.",
      },
      { example: "»boligsocial helhedsplan«", meaning: "Ordene lige efter hinanden. Almindelige anførselstegn virker også." },
      { example: "hjemløse ELLER forsorgshjem", meaning: "Det ene, det andet eller begge dele." },
      { example: "krisecenter −ansøgning", meaning: "Minus fjerner punkter med ordet." },
      { example: "27.03.08-A21-1-23", meaning: "Alle punkter med sagsnummeret. Begyndelsen af et nummer er nok." },
    ],
  },
};
