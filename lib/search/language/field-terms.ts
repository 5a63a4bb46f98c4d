import { caseTerms } from "@/lib/danish/analysis/identifiers";
import { readDay } from "@/lib/danish/read-day";
import { foldWord } from "@/lib/danish/words/fold";
import { searchDatabase as database } from "@/lib/database/search-database";
import { mainGroupsNamed } from "@/lib/kle/main-group-name";
import { knownCommittee } from "@/lib/published/published";
import { filterTerm } from "../indexing/filter-terms";
import { outcomeOfWord, outcomeWords } from "../outcome-words";
import { committeeNames, shortNamesOf } from "./committee-abbreviations";
import type { FieldName, FieldTerm } from "./query";

/**
 * What a field asks of the index: terms of which one must be there (none where nothing is known by that value), one term of each of several lists,
 * the beginnings of terms, of which one must be there, or days.
 */
export type FieldTerms =
  | { kind: "terms"; terms: string[] }
  | { kind: "each"; lists: string[][]; readAs: string[] }
  | { kind: "beginning"; terms: string[] }
  | { kind: "day"; from: string | null; until: string | null };

type Reader = (value: string) => FieldTerms | Promise<FieldTerms>;

const readers: Record<Exclude<FieldName, "vote" | "person" | "party">, Reader> = {
  committee: async (value) => terms((await committeesNamed(value)).map(filterTerm.committee)),
  case: (value) => ({ kind: "beginning", terms: casesNumbered(value.replaceAll(/\s/gu, "")) }),
  topic: (value) => terms((/^\d{2}(?:\.\d{2}){0,2}$/u.test(value) ? [value] : mainGroupsNamed(value)).map(filterTerm.topic)),
  caseType: (value) => terms(/^[a-e](?:-sag)?$/iu.test(value) ? [filterTerm.caseType(value.charAt(0).toUpperCase())] : []),
  outcome: (value) => {
    const word = outcomeWords.find((known) => known === foldWord(value));
    return terms(word === undefined ? [] : [filterTerm.outcome(outcomeOfWord(word))]);
  },
  disagreement: (value) => terms(disagreements(foldWord(value))),
  year: (value) => terms(yearsOf(value).map(filterTerm.year)),
  from: (value) => ({ kind: "day", from: dayOf(value, "first"), until: null }),
  until: (value) => ({ kind: "day", from: null, until: dayOf(value, "last") }),
};

/** Looks up what a field's value means. Parties, people and votes are read by `ballotTerms`, as they go together. */
export async function fieldTerms({ field, value }: FieldTerm): Promise<FieldTerms> {
  if (field === "vote" || field === "person" || field === "party") return terms([]);
  return readers[field](value);
}

function terms(found: string[]): FieldTerms {
  return { kind: "terms", terms: found };
}

/** By the beginning of the number, or of what follows the subject: a point's own number stands with its title in the index. */
function casesNumbered(number: string): string[] {
  const { asked } = caseTerms(number);
  if (/^\d/u.test(number)) return asked.map(filterTerm.caseNumber);
  return /^(?:\p{L}|oe|ae|aa)\d{2}/iu.test(number) ? asked.map((tail) => filterTerm.within("title", tail)) : [];
}

/** By slug, by the beginning of a word of the name, or by its abbreviation: `BSU` for Beskæftigelses- og Socialudvalget. */
async function committeesNamed(value: string): Promise<string[]> {
  const committees = await database.committee.findMany({ where: knownCommittee, select: { slug: true, ...committeeNames } });
  const wanted = foldWord(value);
  const isMeant = ({ name, aliases }: { name: string; aliases: { name: string }[] }) =>
    [name, ...aliases.map((alias) => alias.name)].some((called) => foldWord(called).includes(wanted));
  return committees
    .filter(({ slug, ...names }) => slug === wanted || isMeant(names) || shortNamesOf(names).includes(wanted))
    .map(({ slug }) => slug);
}

function disagreements(value: string): string[] {
  if (value.startsWith("afstem")) return [filterTerm.disagreement("afstemning")];
  if (value.startsWith("aendring")) return [filterTerm.disagreement("aendringsforslag")];
  return value === "ja" ? [filterTerm.disagreement("afstemning"), filterTerm.disagreement("aendringsforslag")] : [];
}

const mostYears = 100;

/** `2023`, `2021-2023`, `2021..2023`. */
function yearsOf(value: string): number[] {
  const [, from, to = from] = /^(\d{4})(?:(?:-|–|\.\.)(\d{4}))?$/u.exec(value) ?? [];
  if (from === undefined) return [];
  const length = Number(to) - Number(from) + 1;
  return length < 1 || length > mostYears ? [] : Array.from({ length }, (_, index) => Number(from) + index);
}

/** The first or last day of `2023` and `2023-04`, and a whole day as Danes write it; null for what is none. */
function dayOf(value: string, end: "first" | "last"): string | null {
  const day = readDay(value);
  if (day !== null) return day;
  const [, year, month] = /^(\d{4})(?:-(\d{1,2}))?$/u.exec(value) ?? [];
  if (year === undefined || Number(year) === 0) return null;
  const monthNumber = Number(month ?? (end === "first" ? 1 : 12));
  const date = new Date(end === "first" ? Date.UTC(Number(year), monthNumber - 1, 1) : Date.UTC(Number(year), monthNumber, 0));
  return date.getUTCMonth() === monthNumber - 1 ? date.toISOString().slice(0, 10) : null;
}
