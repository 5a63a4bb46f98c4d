import { listWords } from "@/lib/danish/list-words";

/** Words of the page where parties are edited. */
export const deskPartiesText = {
  title: "Partier",
  lead: "Hvad et partibogstav stod for i en valgperiode. Navnet vises på partiets side på portalen.",
  unnamed: (letters: string[]) => `Står i afstemninger uden navn her: ${listWords(letters)}.`,
  add: { heading: "Tilføj et parti", submit: "Tilføj" },
  entries: "Partier",
  none: "Der er ikke skrevet nogen partier endnu.",
  label: ({ letter, name, term, municipality }: { letter: string; name: string; term: string; municipality: string | null }) =>
    `${letter}: ${name}, ${term.replace("-", "–")}${municipality === null ? "" : `, ${municipality}`}`,
  municipality: "Kommune",
  letter: "Bogstav",
  name: "Navn",
  term: "Valgperiode",
  termHint: "Første og sidste år, for eksempel 2022-2025.",
  submit: (label: string) => `Gem »${label}«`,
  remove: (label: string) => `Fjern »${label}«`,
  done: { saved: "Partiet er gemt.", removed: "Partiet er fjernet." },
  faults: {
    empty: "Skriv et bogstav og et navn.",
    term: "Skriv valgperioden som to årstal med bindestreg, for eksempel 2022-2025.",
    taken: "Bogstavet har allerede et navn i en del af perioden.",
    gone: "Partiet er fjernet af en anden.",
  },
};
