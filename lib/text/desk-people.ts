import { listWords } from "@/lib/danish/list-words";
import { plural } from "@/lib/danish/plural";

type Reason = "oneEditApart" | "sameParty" | "sameMeeting";

const reasonWords: Record<Reason, string> = {
  oneEditApart: "ét bogstav til forskel",
  sameParty: "samme parti",
  sameMeeting: "samme møde",
};

/** Words of the pages where people and their names are edited. */
export const deskPeopleText = {
  title: "Personer",
  lead: "Alle, som referaterne nævner i en afstemning eller som fraværende. To stavemåder er først én person, når nogen har sagt det.",
  reasons: (reasons: readonly Reason[]) => `Foreslået på grund af ${listWords(reasons.map((reason) => reasonWords[reason]))}.`,
  proposals: {
    heading: "Kan være samme person",
    pair: (one: string, other: string) => `»${one}« og »${other}«.`,
    use: (name: string) => `Brug »${name}«`,
    keepApart: "Hold adskilt",
    all: "Se alle personer",
  },
  search: { label: "Søg efter et navn", submit: "Søg" },
  count: (total: number) => plural(total, "person", "personer"),
  some: (shown: number) => `De første ${shown} vises. Søg for at finde andre.`,
  caption: "Personer i alfabetisk orden",
  columns: { name: "Navn", spellings: "Andre stavemåder", municipality: "Kommune" },
  none: "Ingen passer.",
  back: "Personer",
  name: { heading: "Navn, der vises", label: "Navn", submit: "Gem navn" },
  spellings: {
    heading: "Stavemåder",
    lead: "Sådan er navnet skrevet i referaterne.",
    confirmed: "bekræftet",
    split: (spelling: string) => `Skil »${spelling}« ud som en anden person`,
  },
  merge: {
    heading: "Samme person som en anden",
    lead: "Den anden beholder navn og adresse og får alle stavemåder. Henvisninger til denne person fører derefter til den anden.",
    label: "Samme person som",
    choose: "Vælg en person",
    submit: "Læg sammen",
  },
  parties: {
    heading: "Parti i valgperioder",
    lead: "Det, sekretariatet ved. Det vises for sig selv på personens side; bogstavet i en afstemning er altid det trykte.",
    printed: (letters: string[]) => `I afstemninger står ${listWords(letters)}.`,
    none: "Intet parti er skrevet.",
    row: (term: string, letter: string) => `${term.replace("-", "–")}: ${letter}`,
    term: "Valgperiode",
    termHint: "Første og sidste år, for eksempel 2022-2025.",
    letter: "Partibogstav",
    submit: "Gem parti",
    remove: (term: string) => `Fjern ${term.replace("-", "–")}`,
  },
  done: {
    renamed: "Navnet er gemt.",
    split: "Stavemåden er skilt ud.",
    party: "Partiet er gemt.",
  },
  faults: {
    gone: "Nogen har ændret det imens. Se listen igen.",
    last: "Personen har kun den ene stavemåde.",
    letter: "Skriv et bogstav, højst tre.",
    term: "Skriv valgperioden som to årstal med bindestreg, for eksempel 2022-2025.",
    taken: "Perioden overlapper med en anden.",
  },
};
