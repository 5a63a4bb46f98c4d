import { deskReviewText as text } from "./desk-review";
import { outcomeLabel, outcomeNames } from "./outcome";

type Words = Partial<Record<string, string>>;
type Field = { pattern: RegExp; name: (detail: string) => string; words?: Words };

const outcomes: Words = Object.fromEntries(outcomeNames.map((name) => [name, outcomeLabel(name)]));

/** The fields of a point that a person may correct, by their paths within it. */
const fields: Field[] = [
  { pattern: /^title$/u, name: () => "Titel" },
  { pattern: /^caseNumber$/u, name: () => "Sagsnummer" },
  { pattern: /^recommendation\/proposers$/u, name: () => "Indstillet af" },
  { pattern: /^decision\/outcome$/u, name: () => "Udfald", words: outcomes },
  { pattern: /^decision\/withAddition$/u, name: () => "Med tilføjelse", words: text.yesNo },
  { pattern: /^decision\/amendments\/\d+\/text$/u, name: () => "Ændringsforslag" },
  { pattern: /^decision\/amendments\/\d+\/proposers$/u, name: () => "Ændringsforslag stillet af" },
  { pattern: /^decision\/amendments\/\d+\/adopted$/u, name: () => "Ændringsforslagets resultat", words: text.results },
  { pattern: /^decision\/votes\/\d+\/carried$/u, name: () => "Afstemningens resultat", words: text.results },
  { pattern: /^decision\/votes\/\d+\/ballots\/(.+)$/u, name: (voter) => `Stemme for ${voter}`, words: text.choices },
  { pattern: /^decision\/absences\/(.+)$/u, name: (member) => `Fravær for ${member}`, words: text.scopes },
  { pattern: /^sections\/\d+\/kind$/u, name: () => "Afsnittets slags", words: text.sectionKinds },
  { pattern: /^attachments\/\d+\/title$/u, name: () => "Bilag" },
  { pattern: /^split/u, name: () => "Delt i to punkter" },
  { pattern: /^join/u, name: () => "Lagt sammen med punktet før" },
];

/** One correction as a sentence. `path` is where it stands, as it is stored; the values are what was read and what a person says instead. */
export function correctionSentence(path: string, printed: unknown, corrected: unknown): string {
  const { name, words } = readField(path);
  return text.correction(name, shown(printed, words), shown(corrected, words));
}

/** The field that a stored path leads to, in words, and what a value means there. */
export function correctedField(path: string, value?: unknown): { name: string; value: string } {
  const { name, words } = readField(path);
  return { name: name === "" ? "Et felt" : name, value: value === undefined ? "" : shown(value, words) };
}

function readField(path: string): { name: string; words?: Words } {
  const place = decodeURIComponent(path.split("/").slice(2).join("/"));
  for (const { pattern, name, words } of fields) {
    const found = pattern.exec(place);
    if (found) return { name: name(found[1] ?? ""), ...(words && { words }) };
  }
  return { name: place };
}

function shown(value: unknown, words: Words = {}): string {
  const stored = typeof value === "string" ? value : JSON.stringify(value);
  return words[value === null && "none" in words ? "none" : stored] ?? stored;
}
