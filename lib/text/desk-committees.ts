import { plural } from "@/lib/danish/plural";

/** Words of the page where committees are edited. */
export const deskCommitteesText = {
  title: "Udvalg",
  lead: "Et udvalg kommer til med sit første referat. Her retter du, hvad det hedder, og hvilke andre navne dets referater kan have.",
  entries: "Udvalg",
  none: "Der er endnu ikke læst et referat fra noget udvalg.",
  label: ({ name, meetings }: { name: string; meetings: number }, municipality: string | null) =>
    `${name}, ${plural(meetings, "møde", "møder")}${municipality === null ? "" : `, ${municipality}`}`,
  name: "Navn",
  nameHint: "Vises på portalen. Adressen ændres ikke, og det gamle navn bliver stående blandt de andre navne.",
  shortName: "Kort navn",
  shortNameHint: "Som borgerne søger det, for eksempel BSU. Kan være tomt.",
  aliases: "Andre navne",
  aliasesHint: "Ét på hver linje. Et referat med et af dem hører til udvalget.",
  terms: "Valgperioder",
  termsHint: "Én på hver linje, for eksempel 2022-2025. Vises på udvalgets side.",
  submit: (label: string) => `Gem »${label}«`,
  done: { saved: "Udvalget er gemt.", removed: "" },
  faults: {
    empty: "Skriv et navn.",
    term: "Skriv hver valgperiode som to årstal med bindestreg, for eksempel 2022-2025. De må ikke overlappe.",
    taken: "Et andet udvalg har et af navnene.",
    gone: "Udvalget findes ikke længere.",
  },
};
