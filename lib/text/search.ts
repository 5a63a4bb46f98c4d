import { formatNumber } from "@/lib/danish/format-number";
import { listWords } from "@/lib/danish/list-words";
import { plural } from "@/lib/danish/plural";
import type { SearchExamples } from "@/lib/published/views/search-examples";

type Counted = { total: number; estimated: boolean };
type Cited = { query: string; filters: number; found: Counted; widened: boolean; inParts: string[]; moment: string; address: string };

function points({ total, estimated }: Counted): string {
  return `${estimated ? "Ca. " : ""}${plural(total, "punkt", "punkter")}`;
}

function withFilters(filters: number): string {
  return `med ${plural(filters, "valgt filter", "valgte filtre")}`;
}

/** Points that were found in another way than they were asked for must not be cited as having all the words. */
function citedCount({ found, widened, inParts }: Cited): string {
  const count = found.total === 0 ? "ingen punkter" : points(found).toLowerCase();
  if (inParts.length > 0) return `${count} med en del af ${listWords(inParts.map((word) => `»${word}«`))}`;
  return widened ? `ingen punkter med alle ordene, ${count} med nogle af dem` : count;
}

/** What may stand after the colon of a field that takes few values. */
const fieldValues: Record<string, string> = {
  vote: "Skriv stemte:for, stemte:imod eller stemte:undlod.",
  outcome: "Efter udfald: kan stå godkendt, anbefalet, droeftet, orientering, forkastet, udsat, andet eller ingen.",
  disagreement: "Skriv uenighed:afstemning eller uenighed:aendringsforslag.",
  caseType: "Skriv type: og et bogstav fra A til E.",
  case: "Skriv et sagsnummer, begyndelsen af det eller det, der følger efter emnet, fx sag:27.03.00 eller sag:P20-387-19.",
  year: "Skriv et årstal, fx aar:2023 eller aar:2021-2023.",
  from: "Skriv et år, en måned eller en dag, fx fra:2023, fra:2023-04 eller fra:1.4.2023.",
  until: "Skriv et år, en måned eller en dag, fx til:2023, til:2023-04 eller til:1.4.2023.",
};

/** Words of the search page. */
export const searchText = {
  title: "Søg i referater",
  description: "Søg i alle udvalgsreferater efter emne, sagsnummer, politiker eller parti, og se udfaldet af hvert punkt.",
  titleOf: (query: string) => `Søgning efter »${query}«`,
  /** What someone follows, in a mail. */
  followed: (query: string, filters: number) => {
    const chosen = withFilters(filters);
    if (filters === 0) return query;
    return query === "" ? `Punkter ${chosen}` : `${query} (${chosen})`;
  },
  results: {
    with: (count: Counted) => `${points(count)} med`,
    all: (count: Counted) => (count.estimated ? points(count) : `Alle ${points(count)}`),
    filtered: (count: Counted) => `${points(count)} med de valgte filtre`,
  },
  widened: (count: Counted) => `Her er ${points(count).toLowerCase()}, der har nogle af ordene, men ikke alle.`,
  inParts: (count: Counted, { words, found }: { words: string[]; found: string[] }) => {
    const examples = found.length > 0 ? `: ${found.map((word) => `»${word}«`).join(", ")}` : "";
    const one = words.length === 1;
    return `${listWords(words.map((word) => `»${word}«`))} er ikke fundet. Her er i stedet ${points(count).toLowerCase()} med en del af ${one ? "ordet" : "ordene"}${examples}.`;
  },
  meant: "Mente du",
  meantAlready: "Punkter med det er fundet.",
  limited:
    "Så mange punkter kan ikke alle sorteres efter relevans. Det er de nyeste af dem, og de nyeste med ordene i titlen eller beslutningen. Derefter følger resten, nyeste først.",
  hints: {
    openQuote: (text: string) => `Anførselstegnet før »${text}« bliver ikke lukket. Resten er læst som én sætning.`,
    emptyField: (text: string) => `»${text}« mangler en værdi lige efter kolon.`,
    unknownField: (text: string) => `»${text}« er læst som almindelige ord, for feltet findes ikke.`,
    unknownPart: (text: string) =>
      `»${text}« er ikke et afsnit. Skriv titel, beslutning, indstilling, resume, sagsfremstilling eller bilag.`,
    unknownValue: (text: string, field = "") => `Samlingen kender ikke »${text}«. ${fieldValues[field] ?? ""}`.trimEnd(),
    unboundVotes: (text: string) =>
      `Det er ikke til at se, hvem hver »stemte:« i »${text}« gælder. Skriv dem parvis, fx stemte:for parti:A stemte:imod parti:V. Her skal alle have stemt på alle måderne.`,
    nearName: (text: string, _field?: string, instead: string[] = []) =>
      `Samlingen kender ingen »${text}«. Der er søgt efter ${listWords(instead)}.`,
    loneOr: (text: string) => `»${text}« skal stå mellem to ord.`,
    useMinus: (text: string) => `Skriv minus lige foran et ord, der ikke må være der, i stedet for »${text}«.`,
    tooSlow: () => "Der er for meget at lede i. Skriv flere ord, vælg et filter eller en periode, så kan søgningen blive færdig.",
    noWords: (text: string) => `»${text}« har ingen ord eller tal at søge efter. Her er alle punkter.`,
    shortPrefix: (text: string) => `»${text}« er for kort. Skriv mindst to bogstaver før stjernen.`,
  } satisfies Record<string, (text: string, field?: string, instead?: string[]) => string>,
  heldOn: (date: string) => `Møder den ${date}:`,
  cite: "Henvis til søgningen",
  citation: (cited: Cited) => {
    const { query, filters, moment, address } = cited;
    const asked = [query === "" ? "" : ` efter »${query}«`, filters === 0 ? "" : ` ${withFilters(filters)}`].join("");
    return `Søgning i Referatportalen${asked}: ${citedCount(cited)} den ${moment}. ${address}`;
  },
  csvColumns: ["Udvalg", "Dato", "Punkt", "Titel", "Sagsnummer", "Udfald", "Beslutning", "Fundet i", "Linje", "Adresse"],
  take: {
    csv: (total: number, most: number) => (total > most ? `Hent de første ${formatNumber(most)} som CSV` : "Hent alle som CSV"),
    json: "denne side som JSON",
    or: "eller",
    feed: "følg søgningen med Atom",
  },
  sort: {
    label: "Sortér efter",
    orders: { relevance: "Relevans", newest: "Nyeste først", oldest: "Ældste først" },
  },
  filters: {
    heading: "Filtre",
    estimated: "Tallene er anslået ud fra et udsnit af punkterne.",
    close: "Luk",
    outcome: "Udfald",
    disagreement: "Uenighed",
    disagreements: { afstemning: "Afstemning med navne", aendringsforslag: "Ændringsforslag" },
    party: "Parti i beslutningen",
    caseType: "Sagstype",
    caseTypeName: (letter: string) => `${letter}-sag`,
    topic: "Emne",
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
    occurrences: (count: number) => plural(count, "forekomst", "forekomster"),
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
  gaveUp: "Søgningen blev ikke færdig",
  none: {
    with: (query: string) => `Ingen punkter med »${query}«`,
    filtered: "Ingen punkter med de valgte filtre",
    empty: "Der er ingen referater i samlingen endnu",
    fewer: "Prøv færre ord, eller et andet ord for det samme",
    spelling: "Prøv at stave det på en anden måde",
    withoutFilters: "Søg igen uden filtre",
    collection: (meetings: number, from: string, to: string) =>
      `Samlingen har ${plural(meetings, "møde", "møder")} fra ${from === to ? from : `${from} til ${to}`}. Er mødet her?`,
    list: "Se listen",
  },
  help: {
    summary: "Sådan søger du præcist",
    /** With searches that find something in the collection; what it has nothing for is left out. */
    rows: ({ word, second, other, phrase, caseNumber, committee, topic, party, years }: SearchExamples) => [
      {
        example: [word, second].filter((each) => each !== null).join(" "),
        meaning: "Punkter, hvor alle ordene findes, også i andre bøjninger og inde i længere ord. Små stavefejl gør ikke noget.",
      },
      ...(phrase === null
        ? []
        : [{ example: `»${phrase}«`, meaning: "Ordene lige efter hinanden. Almindelige anførselstegn virker også." }]),
      { example: `${word.slice(0, 5)}*`, meaning: `Alle ord, der begynder sådan, fx »${word}«.` },
      ...(other === null
        ? []
        : [
            { example: `${word} ELLER ${other}`, meaning: "Det ene, det andet eller begge dele. OR virker også." },
            { example: `${word} −${other}`, meaning: "Minus fjerner punkter med ordet." },
          ]),
      {
        example: `titel:${word}`,
        meaning: "Kun i ét afsnit: titel, resume, indstilling, beslutning, sagsfremstilling eller bilag. »i:titel« gælder hele søgningen.",
      },
      ...(caseNumber === null
        ? []
        : [{ example: `sag:${caseNumber}`, meaning: "Alle punkter med sagsnummeret. Begyndelsen af et nummer er nok." }]),
      ...(party === null
        ? []
        : [
            {
              example: `stemte:imod parti:${party}`,
              meaning: `Afstemninger, hvor ${party} stemte imod. Virker også med »stemte:for«, »stemte:undlod« og »person:«.`,
            },
          ]),
      {
        example: `udvalg:${committee} udfald:godkendt`,
        meaning: `Også type:A, ${topic === null ? "" : `emne:${topic} og `}uenighed:afstemning.`,
      },
      {
        example: `fra:${years.from} til:${years.to}`,
        meaning: `Fra og med, til og med. Også måneder: »fra:${years.from}-06«. Eller ét år: »aar:${years.to}«.`,
      },
    ],
  },
};
