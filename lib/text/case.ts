import { plural } from "@/lib/danish/plural";
import type { CaseType } from "@/lib/minutes/minutes";

/** What the certain ones of KLE's kinds of case are called; the others get no label. */
const facets: readonly [pattern: RegExp, label: string][] = [
  [/^A\d\d$/u, "Organisation og generel administration"],
  [/^G\d\d$/u, "Generelle sager"],
  [/^K\d\d$/u, "Klager"],
  [/^P35$/u, "Møder"],
  [/^Ø\d\d$/u, "Økonomi"],
];

/** Words of the pages of cases. */
export const caseText = {
  all: "Sager",
  allLead: (total: number) => `${plural(total, "sag", "sager")} med et sagsnummer i samlingens referater. De senest behandlede står først.`,
  none: "Intet referat i samlingen nævner et sagsnummer.",
  paging: "Sider med sager",
  columns: { title: "Sag", treatments: "Behandlet", last: "Senest", outcome: "Udfald" },
  caption: "Sager, den senest behandlede først",
  otherTitles: ([title, ...more]: string[]) =>
    more.length === 0 ? `også ved punktet »${title}«` : `også ved punkter med ${more.length + 1} andre titler`,
  /** Of a case whose points do not share a title. */
  mixed: "Sagsnummeret står ved punkter med forskellige titler og kan dække flere sager. Overskriften er den nyeste titel.",
  treated: (count: number) => plural(count, "gang", "gange"),
  eyebrow: (number: string) => `Sag ${number}`,
  pageTitle: (title: string, number: string) => `${title}, sag ${number}`,
  description: (treatments: number, mentions: number) =>
    `Sagen over tid: ${plural(treatments, "behandling", "behandlinger")}${mentions > 0 ? ` og ${plural(mentions, "omtale", "omtaler")}` : ""}.`,
  course: "Forløb",
  key: { treated: "Behandlet på et møde", mentioned: "Nævnt i et referat", expected: "Ventet" },
  point: (number: number, caseType: CaseType | null) => (caseType === null ? `Punkt ${number}` : `Punkt ${number}, ${caseType}-sag`),
  closed: "Lukket punkt",
  texts: (recommended: boolean, decided: boolean) =>
    recommended && decided ? "Indstilling og beslutning" : decided ? "Beslutning" : "Indstilling",
  recommendation: "Indstilling",
  decision: "Beslutning",
  otherBody: (body: string, outcome: string) => `${body}: ${outcome.toLowerCase()}`,
  mentioned: "Nævnt i",
  expected: {
    heading: "Næste skridt, som referatet nævner",
    note: "Referatet er ikke i samlingen.",
    after: (date: string) => `Efter ${date}`,
  },
  about: "Om sagen",
  facts: {
    number: "Sagsnummer",
    municipality: "Kommune",
    topic: "Emne (KLE)",
    facet: "Sagens art (KLE)",
    noTopic: "Sagsnummeret fortæller intet emne.",
  },
  search: "Søg i sagens punkter",
  note: "Forløbet bygger på sagsnummeret i referaterne. Omtaler er fundet maskinelt.",
};

/** What kind of case a KLE facet (`G01`) stands for; null where that is not certain. */
export function facetLabel(facet: string): string | null {
  return facets.find(([pattern]) => pattern.test(facet))?.[1] ?? null;
}
