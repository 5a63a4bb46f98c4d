import { formatNumber } from "@/lib/danish/format-number";
import { formatRanges } from "@/lib/danish/format-ranges";
import { plural } from "@/lib/danish/plural";

/** Words of the page about what the collection holds. */
export const collectionText = {
  title: "Samlingen",
  lead: (meetings: number, points: number, committees: number) =>
    `${plural(meetings, "møde", "møder")} med ${plural(points, "punkt", "punkter")} fra ${plural(committees, "udvalg", "udvalg")}. Her står, hvad der er med, og hvad der mangler.`,
  empty: "Der er endnu ikke offentliggjort et referat.",
  limits:
    "Samlingen er de referater, som er lagt ind. Portalen kender ikke kommunens mødeplan, så den kan ikke sige, om et møde mangler; den kan vise, hvor der er langt mellem møderne, og hvor et nummer er sprunget over.",
  committees: "Udvalg for udvalg",
  caption: "Hvad samlingen har af hvert udvalg",
  columns: {
    committee: "Udvalg",
    meetings: "Møder",
    points: "Punkter",
    withoutDecision: "Uden beslutning",
    closed: "Lukkede",
    withdrawn: "Trukket tilbage",
    openDoubts: "Åbne spørgsmål",
    lastChanged: "Sidst ændret",
  },
  explanations: [
    "»Uden beslutning«: referatet har intet afsnit med en beslutning ved punktet.",
    "»Lukkede«: punkter, som offentligheden ikke kan overvære. Referatet gengiver ofte kun deres titel.",
    "»Åbne spørgsmål«: steder, hvor programmet er i tvivl om sin læsning, og hvor ingen har afgjort det. Stederne står nedenfor.",
  ],
  doubts: {
    heading: "Åbne spørgsmål",
    lead: "Her bør læsningen ses i kilden, før nogen bygger på den.",
    none: "Intet sted står en tvivl åben.",
    inMeeting: (date: string) => `Mødet ${date}`,
    inPoint: (date: string, point: number) => `${date}, punkt ${point}`,
    more: (count: number) => `Og ${plural(count, "spørgsmål", "spørgsmål")} mere i ældre møder.`,
  },
  gaps: {
    heading: "Langt mellem møder",
    lead: (days: number) => `Mere end ${days} dage mellem to møder i samlingen.`,
    none: "Intet udvalg har mere end et kvartal mellem to møder i samlingen.",
    stretch: (from: string, to: string, days: number) => `Fra ${from} til ${to}: ${formatNumber(days)} dage`,
  },
  numbers: {
    heading: "Punktnumre, der er sprunget over",
    lead: "Et nummer kan mangle, fordi punktet er udgået af dagsordenen, eller fordi programmet ikke har fundet det.",
    none: "Alle møder har punktnumre uden spring.",
    missing: (numbers: number[]) => `mangler ${formatRanges(numbers)}`,
  },
  agendas: {
    heading: "Kun dagsorden",
    lead: "Af disse møder er kun dagsordenen i samlingen.",
    none: "Alle møder i samlingen har et referat.",
  },
};
