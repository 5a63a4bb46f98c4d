import { plural } from "@/lib/danish/plural";
import type { CorrectionView } from "@/lib/published/views/change-view";
import { outcomeLabel, outcomeNames } from "./outcome";

const fields: Readonly<Record<string, string>> = {
  title: "Titel",
  caseNumber: "Sagsnummer",
  outcome: "Udfald",
  withAddition: "Med tilføjelse",
  carried: "Afstemningens resultat",
  ballots: "Stemme",
  absences: "Fravær",
  proposers: "Stillet eller indstillet af",
  text: "Ændringsforslagets tekst",
  adopted: "Ændringsforslagets udfald",
  kind: "Slags afsnit",
  split: "Punktet er delt i to",
  join: "To punkter er lagt sammen",
};

const words: Readonly<Record<string, string>> = {
  true: "ja",
  false: "nej",
  for: "for",
  against: "imod",
  abstained: "undlod",
  meeting: "deltog ikke i mødet",
  point: "deltog ikke i punktet",
  part: "fraværende en del af punktet",
};

/** Words of the list of changes, of comparisons, and of corrections beside what they corrected. */
export const changeText = {
  title: "Ændringer",
  lead: "Hver gang et referat er udgivet på ny, trukket tilbage eller vist igen, står det her. Det, der først blev udgivet, bliver aldrig skiftet ud i det skjulte.",
  none: "Ingen referater er udgivet på ny eller trukket tilbage.",
  titleOf: (page: number) => (page === 1 ? "Ændringer" : `Ændringer, side ${page}`),
  kinds: {
    republished: (version: number) => `Udgivet på ny, version ${version}`,
    meetingWithdrawn: "Mødet er trukket tilbage",
    pointWithdrawn: (point: number) => `Punkt ${point} er trukket tilbage`,
    meetingRestored: "Mødet er vist igen",
    pointRestored: (point: number) => `Punkt ${point} er vist igen`,
    attachmentWithdrawn: (point: number) => `Et bilag til punkt ${point} er trukket tilbage`,
    attachmentRestored: (point: number) => `Et bilag til punkt ${point} er vist igen`,
  },
  meeting: (committee: string, date: string) => `${committee}, møde den ${date}`,
  corrections: (count: number) => `${plural(count, "rettelse", "rettelser")} af læsningen`,
  noNote: "Der er ikke skrevet nogen grund.",
  compare: "Se, hvad der er ændret",
  /** Leads from a notice to where the list tells of it. */
  entry: "Se det på listen over ændringer",
  pages: {
    label: "Sider med ændringer",
    newer: "Nyere",
    older: "Ældre",
    position: (page: number, pages: number) => `Side ${page} af ${pages}`,
  },
  comparison: {
    title: (version: number, committee: string, date: string) => `Version ${version} sammenlignet med den før, ${committee}, ${date}`,
    heading: (version: number) => `Version ${version} af referatet`,
    lead: (before: number, beforeDate: string, date: string) =>
      `Version ${before} blev udgivet ${beforeDate}. Denne version blev udgivet ${date}.`,
    key: "Sådan læses siden:",
    removed: "udgået tekst",
    added: "ny tekst",
    unchanged: (count: number) => `${plural(count, "punkt", "punkter")} uden ændringer i teksten.`,
    nothing: "Teksten er den samme i alle punkter. Ændringen gælder noget andet, for eksempel hvordan en afstemning er læst.",
    kinds: { added: "Nyt punkt", removed: "Punktet er udgået", changed: "Ændret" },
    same: (count: number) => `${plural(count, "afsnit", "afsnit")} uden ændringer`,
    point: (number: number, title: string | null) => (title === null ? `Punkt ${number}` : `Punkt ${number}: ${title}`),
    hidden: {
      earlier: "Forrige tekst vises ikke, fordi den indeholdt noget, der ikke må være offentligt. Kun den nye tekst står her.",
      all: "Teksten i denne og tidligere versioner vises ikke, fordi den indeholdt noget, der ikke må være offentligt.",
    },
    toMeeting: "Til mødet",
  },
  correction: {
    heading: "Rettet",
    lead: "Sekretariatet har rettet, hvordan referatet er læst. Kilden er den samme.",
    columns: { field: "Hvad", printed: "Læst først", corrected: "Rettet til", reason: "Grund" },
    none: "ikke angivet",
    hidden: "vises ikke",
    noReason: "ikke skrevet",
    field: ({ field, subject }: CorrectionView) => `${fields[field] ?? "Læsning"}${subject === null ? "" : `: ${subject}`}`,
    value: ({ field }: CorrectionView, value: string | null) => {
      if (value === null) return field === "split" || field === "join" ? "–" : "ikke angivet";
      const outcome = outcomeNames.find((name) => name === value);
      if (field === "outcome" && outcome) return outcomeLabel(outcome);
      return ["title", "text", "caseNumber", "proposers"].includes(field) ? value : (words[value] ?? value);
    },
  },
};
