import { foldWord } from "@/lib/danish/words/fold";
import { isOneEditAway } from "@/lib/danish/words/is-one-edit-away";
import { skeletonOf } from "@/lib/danish/words/skeleton";
import { searchDatabase as database } from "@/lib/database/search-database";
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
const shortestAlike = 3;
const shortestNear = 4;

/** The choice that `stemte:` names; null for any other word. */
export function choiceOf(value: string): string | null {
  const word = foldWord(value);
  return Object.hasOwn(choices, word) ? (choices[word] ?? null) : null;
}

/** `lists` are of terms, of each of which one must be there. `readAs` names the people who were taken for the one typed. */
type BallotTerms = { lists: string[][]; readAs: string[] };

/**
 * What `parti:` and `person:` ask of the index. Beside `stemte:` they ask how that very party or person voted, once for each list of choices.
 * A list is empty where nobody is known by that name.
 */
export async function ballotTerms(field: FieldTerm, choices: string[][]): Promise<BallotTerms> {
  const { voted, took, readAs } = await votersNamed(field);
  return { lists: choices.length === 0 ? [took] : choices.map((ways) => ways.flatMap(voted)), readAs };
}

type Voters = { took: string[]; voted: (choice: string) => string[]; readAs: string[] };

async function votersNamed({ field, value }: FieldTerm): Promise<Voters> {
  if (field === "party") {
    const letters = /^\p{L}$/u.test(value) ? [value] : partyLetters(value);
    return {
      took: letters.map(filterTerm.party),
      voted: (choice) => letters.map((letter) => filterTerm.partyBallot(letter, choice)),
      readAs: [],
    };
  }
  const called = await peopleNamed(value);
  const people = called.length > 0 ? called : await firstPublic(value, [isNear]);
  return {
    took: people.map(({ id }) => filterTerm.person(id)),
    voted: (choice) => people.map(({ id }) => filterTerm.personBallot(id, choice)),
    readAs: called.length > 0 ? [] : [...new Set(people.map(({ name }) => name))],
  };
}

type Named = { id: string; name: string };

/** People of whom the public knows, by their slug or by words that one of their spellings begins with, however æøå are written. */
export async function peopleNamed(value: string): Promise<Named[]> {
  return firstPublic(value, [beginsWith, beginsAlike]);
}

type Likeness = (word: string, wanted: string) => boolean;

/** People known to the public by the first likeness that finds any. */
async function firstPublic(value: string, likenesses: Likeness[]): Promise<Named[]> {
  const wanted = wordsOf(value);
  if (wanted.length === 0) return [];
  const people = await database.person.findMany({ select: { id: true, slug: true, name: true, names: { select: { spelling: true } } } });
  for (const likeness of likenesses) {
    const alike = people.filter(
      ({ slug, name, names }) =>
        slug === value.toLowerCase() ||
        [name, ...names.map(({ spelling }) => spelling)].some((spelled) => isNamed(spelled, wanted, likeness)),
    );
    const known = alike.length === 0 ? [] : await knownToPublic(alike.map(({ id }) => id));
    if (known.length > 0) return known;
  }
  return [];
}

function knownToPublic(ids: string[]): Promise<Named[]> {
  return database.person.findMany({
    where: { id: { in: ids }, ...publicPerson },
    orderBy: [{ name: "asc" }, { id: "asc" }],
    take: mostPeople,
    select: { id: true, name: true },
  });
}

function isNamed(name: string, wanted: string[], likeness: Likeness): boolean {
  const words = wordsOf(name);
  return wanted.every((asked) => words.some((word) => likeness(word, asked)));
}

const beginsWith: Likeness = (word, wanted) => word.startsWith(wanted);
const beginsAlike: Likeness = (word, wanted) => wanted.length >= shortestAlike && skeletonOf(word).startsWith(skeletonOf(wanted));
/** One letter from the whole word. */
const isNear: Likeness = (word, wanted) =>
  beginsWith(word, wanted) || beginsAlike(word, wanted) || (wanted.length >= shortestNear && isOneEditAway(word, wanted));

function wordsOf(name: string): string[] {
  return name.split(/[^\p{L}\p{M}]+/u).flatMap((word) => (word === "" ? [] : [foldWord(word.normalize("NFC"))]));
}
