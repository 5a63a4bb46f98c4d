import { foldWord } from "@/lib/danish/words/fold";
import { database } from "@/lib/database/database";
import { publicPerson } from "@/lib/published/records/list-person-records";
import { partyLetters } from "@/lib/text/party";
import { filterTerm } from "../indexing/filter-terms";
import type { FieldTerm } from "./query";

const choices: Record<string, string> = {
  for: "for",
  imod: "against",
  mod: "against",
  nej: "against",
  ja: "for",
  undlod: "abstained",
  undlader: "abstained",
};
const mostPeople = 50;

/** The choice that `stemte:` names; null for any other word. */
export function choiceOf(value: string): string | null {
  const word = foldWord(value);
  return Object.hasOwn(choices, word) ? (choices[word] ?? null) : null;
}

/**
 * What `parti:` and `person:` ask of the index: lists of terms, of each of which one must be there. Beside `stemte:` they ask how that very party or person
 * voted, once for each list of choices. A list is empty where nobody is known by that name.
 */
export async function ballotTerms(field: FieldTerm, choices: string[][]): Promise<string[][]> {
  const { voted, took } = await votersNamed(field);
  return choices.length === 0 ? [took] : choices.map((ways) => ways.flatMap(voted));
}

async function votersNamed({ field, value }: FieldTerm): Promise<{ took: string[]; voted: (choice: string) => string[] }> {
  if (field === "party") {
    const letters = /^\p{L}$/u.test(value) ? [value] : partyLetters(value);
    return { took: letters.map(filterTerm.party), voted: (choice) => letters.map((letter) => filterTerm.partyBallot(letter, choice)) };
  }
  const people = await peopleNamed(value);
  return {
    took: people.map(({ id }) => filterTerm.person(id)),
    voted: (choice) => people.map(({ id }) => filterTerm.personBallot(id, choice)),
  };
}

/** People of whom the public knows, by their slug or by words that one of their spellings begins with, however æøå are written. */
export async function peopleNamed(value: string): Promise<{ id: string; name: string }[]> {
  const wanted = wordsOf(value);
  if (wanted.length === 0) return [];
  const people = await database.person.findMany({ select: { id: true, slug: true, name: true, names: { select: { spelling: true } } } });
  const alike = people.filter(
    ({ slug, name, names }) =>
      slug === value.toLowerCase() || [name, ...names.map(({ spelling }) => spelling)].some((spelled) => isNamed(spelled, wanted)),
  );
  return database.person.findMany({
    where: { id: { in: alike.slice(0, mostPeople).map(({ id }) => id) }, ...publicPerson },
    orderBy: { name: "asc" },
    select: { id: true, name: true },
  });
}

function isNamed(name: string, wanted: string[]): boolean {
  const words = wordsOf(name);
  return wanted.every((beginning) => words.some((word) => word.startsWith(beginning)));
}

function wordsOf(name: string): string[] {
  return name.split(/[^\p{L}\p{M}]+/u).flatMap((word) => (word === "" ? [] : [foldWord(word.normalize("NFC"))]));
}
