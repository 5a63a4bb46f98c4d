import { plural } from "@/lib/danish/plural";

/** Words of the page of all votes. */
export const voteListText = {
  title: "Afstemninger",
  lead: (total: number) => {
    if (total === 0)
      return "Intet referat i samlingen siger, hvem der stemte hvad. Beslutningerne er noteret uden afstemning eller uden navne.";
    const times = total === 1 ? "Den ene gang" : `De ${plural(total, "gang", "gange")}`;
    return `${times}, hvor et referat i samlingen siger, hvem der stemte hvad. De øvrige beslutninger er noteret uden afstemning eller uden navne.`;
  },
  list: "Nyeste først",
  chosen: (total: number) => `${plural(total, "afstemning", "afstemninger")} med de valgte filtre`,
  nothing: "Ingen afstemninger med de valgte filtre",
  all: "Vis alle afstemninger",
  toAgreement: "Hvem stemte ens",
  csv: "Hent stemmerne som CSV",
  paging: "Sider med afstemninger",
  point: (number: number) => `Punkt ${number}`,
  term: (name: string, term: { from: number; to: number } | null) => (term === null ? name : `${name} ${term.from}–${term.to}`),
  subject: (subject: string) => `${subject.charAt(0).toUpperCase()}${subject.slice(1)}.`,
  caseOutcome: (label: string) => `Sagen: ${label.toLowerCase()}.`,
  incomplete: "Referatet nævner ikke alle, der stemte, ved navn. Derfor vises ingen stemmetal.",
  filters: {
    heading: "Vælg afstemninger",
    committee: "Udvalg",
    year: "År",
    party: "Parti",
    result: "Det, der blev stemt om",
    any: "Alle",
    results: { carried: "Vedtaget", lost: "Forkastet" },
    apply: "Vis",
  },
};
