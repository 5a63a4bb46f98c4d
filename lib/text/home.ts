import { genitive } from "@/lib/danish/genitive";
import { formatNumber } from "@/lib/danish/format-number";
import { plural } from "@/lib/danish/plural";
import type { SearchExamples } from "@/lib/published/views/search-examples";

/** What a municipality is called until somebody gives it its name; within a sentence that is no name. */
const unnamed = "Kommunen";

/** Words of the front page. */
export const homeText = {
  title: "Hvad besluttede udvalget?",
  lead: (municipality: string) =>
    `Søg i referaterne fra ${genitive(municipality === unnamed ? unnamed.toLowerCase() : municipality)} politiske udvalg. Hver oplysning kan føres tilbage til linjen i det oprindelige referat.`,
  try: "Prøv:",
  /** Searches that find something in the collection, in the words of the search field. */
  samples: ({ word, phrase, caseNumber, party }: SearchExamples) =>
    [
      word,
      phrase === null ? null : `»${phrase}«`,
      caseNumber === null ? null : `sag:${caseNumber}`,
      party === null ? null : `stemte:imod parti:${party}`,
    ].filter((sample) => sample !== null),
  collection: {
    heading: "I samlingen",
    meetings: "Møder",
    points: "Punkter på dagsordenen",
    pointsValue: (points: string, decisions: string) => `${points}, heraf ${decisions} med en beslutning`,
    votes: "Afstemninger noteret med navn",
    votesValue: (count: number) => (count === 1 ? "Se den ene" : `Se de ${formatNumber(count)}`),
    committees: "Udvalg",
    committeesValue: (count: number) => `Se de ${count}`,
  },
  latest: {
    heading: "Seneste møde:",
    all: (points: number) => (points === 1 ? "Punktet" : `Alle ${plural(points, "punkt", "punkter")}`),
    summary: (committee: string, counts: string) => `${committee}: ${counts}.`,
  },
  divided: {
    heading: "Her var udvalget uenigt",
    all: "Alle afstemninger",
    caseOutcome: (label: string) => `Sagen: ${label.toLowerCase()}.`,
  },
  meetings: { heading: "Møder", all: "Alle møder", caption: "De seneste møder med punkternes udfald" },
  empty: {
    title: "Der er endnu ikke offentliggjort et referat",
    what: "Her kan du snart læse og søge i, hvad de politiske udvalg har besluttet: udfaldet først, så sætningen, så hvem der stemte hvad.",
    when: "Det første møde står her, så snart kommunen har offentliggjort det.",
    about: "Læs om portalen",
  },
};
