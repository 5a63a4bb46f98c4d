import { plural } from "@/lib/danish/plural";
import { outcomeLabel, outcomeNames } from "./outcome";
import { deskReviewText } from "./desk-review";

const fields: Record<string, string> = {
  kind: "Slags",
  committee: "Udvalg",
  date: "Dato",
  time: "Tidspunkt",
  place: "Sted",
  term: "Valgperiode",
  number: "Punktets nummer",
  title: "Titel",
  caseNumber: "Sagsnummer",
  caseType: "Sagstype",
  initiative: "Initiativret",
  closed: "Lukket punkt",
  section: "Afsnit",
  recommenders: "Indstillet af",
  recommendation: "Indstilling",
  decision: "Beslutningens tekst",
  outcome: "Udfald",
  withAddition: "Med tilføjelse",
  derived: "Udledt af stemmerne",
  vote: "Afstemning",
  carried: "Afstemningens resultat",
  ballot: "Stemme",
  amendment: "Ændringsforslag eller tilføjelse",
  movers: "Stillet af",
  adopted: "Ændringsforslagets resultat",
  absence: "Fravær",
  otherBody: "Andet organs beslutning",
  attachment: "Bilag",
};

const results: Record<string, string> = deskReviewText.results;
const yesNo: Record<string, string> = deskReviewText.yesNo;
const choices: Record<string, string> = deskReviewText.choices;
const scopes: Record<string, string> = deskReviewText.scopes;
const kinds: Record<string, string> = deskReviewText.sectionKinds;

/** Words of what is different between two readings or versions. */
export const deskDifferencesText = {
  nothing: "Ingen forskel.",
  meeting: "Om mødet",
  added: (title: string) => `Nyt punkt: »${title}«`,
  removed: (title: string) => `Punktet udgår: »${title}«`,
  changed: (title: string) => `Ændret punkt: »${title}«`,
  count: (fields: number) => plural(fields, "felt", "felter"),
  field: (field: string, subject: string | null) => `${fields[field] ?? field}${subject === null ? "" : `, ${subject}`}`,
  /** A stored value in words. */
  value: (field: string, value: string) => {
    const outcome = outcomeNames.find((name) => name === value);
    if ((field === "outcome" || field === "otherBody") && outcome) return outcomeLabel(outcome);
    if (field === "section") return value.replace(/^\[(\w+)\]$/u, (_, kind: string) => `(${kinds[kind] ?? kind})`);
    const words = { carried: results, adopted: results, ballot: choices, absence: scopes }[field];
    if (words) return words[value] ?? value;
    return ["initiative", "closed", "withAddition", "derived"].includes(field) ? (yesNo[value] ?? value) : value;
  },
};
