import type { MeetingSummary } from "@/lib/published/views/meeting-view";

const kinds: Record<MeetingSummary["kind"], string> = { referat: "", dagsorden: " (dagsorden)", tillægsdagsorden: " (tillægsdagsorden)" };

/** Words of feeds and calendars. */
export const feedText = {
  meetings: "Nye referater",
  meetingsOf: (committee: string) => `Nye referater fra ${committee}`,
  case: (number: string) => `Sag ${number}`,
  person: (name: string) => `${name} i referaterne`,
  gone: "Ikke længere offentligt",
  topic: (number: string, name: string | null) => (name === null ? `Emne ${number}` : `Emne ${number}: ${name}`),
  search: (query: string) => (query === "" ? "Alle punkter" : `Søgning: ${query}`),
  subtitle: "Det nyeste står først. Et punkt eller møde, der trækkes tilbage, bliver til en besked om det.",
  meeting: (committee: string, date: string, kind: MeetingSummary["kind"]) => `${committee}, ${date}${kinds[kind]}`,
  place: (committee: string, date: string, caseNumber: string | null) =>
    caseNumber === null ? `${committee}, ${date}` : `${committee}, ${date}, sag ${caseNumber}`,
  version: (version: number) => `Referatet er udgivet igen. Dette er version ${version}.`,
  withdrawn: {
    meeting: (committee: string, date: string) => `Trukket tilbage: ${committee}, ${date}`,
    point: (committee: string, date: string) => `Trukket tilbage: et punkt fra ${committee}, ${date}`,
    notice: "Teksten er ikke længere offentlig her.",
    noReason: "Der er ikke angivet nogen grund.",
  },
  calendar: {
    all: "Møder",
    of: (committee: string) => `Møder i ${committee}`,
    withdrawn: (summary: string) => `${summary} (trukket tilbage)`,
  },
};
