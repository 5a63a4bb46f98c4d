import { foldWord } from "@/lib/danish/words/fold";
import { typographic } from "@/lib/danish/typographic";
import { searchDatabase } from "@/lib/database/search-database";
import { mainGroupName, mainGroupsNamed } from "@/lib/kle/main-group-name";
import { peopleNamed } from "./language/ballot-terms";
import { allOf, anyOf, prefix, term } from "./language/ts-query";
import { filterTerm, partTerm } from "./indexing/filter-terms";
import { readTokens } from "@/lib/danish/analysis/read-tokens";
import { getWords } from "./get-words";
import { withinLimit } from "./within-limit";

/** Something that can be searched for: what is shown, and the query it stands for. */
export type Suggestion = { kind: "case" | "person" | "topic" | "title" | "word"; text: string; query: string };

const longestTyped = 100;
const mostOf = { case: 3, person: 3, topic: 2, title: 4, word: 3 };

/** What a reader may be about to type: case numbers, people, topics, titles and words of what is public that begin so. What takes too long is left out. */
export async function suggestSearches(typed: string): Promise<Suggestion[]> {
  const text = typed
    .replaceAll(/\p{Cc}|\p{Cs}/gu, " ")
    .trim()
    .slice(0, longestTyped);
  if (text.length < 2) return [];
  const inTime = async (suggest: (text: string) => Promise<Suggestion[]>) => (await withinLimit(() => suggest(text))) ?? [];
  const [cases, people, titles, words] = await Promise.all([
    inTime(suggestCases),
    inTime(suggestPeople),
    inTime(suggestTitles),
    inTime(suggestWords),
  ]);
  return [...cases, ...people, ...suggestTopics(text), ...titles, ...words];
}

async function suggestCases(text: string): Promise<Suggestion[]> {
  if (!/^\d{2}\.\d/u.test(text)) return [];
  const rows = await searchDatabase.searchPoint.findMany({
    where: { caseNumber: { startsWith: text.toUpperCase() } },
    distinct: ["caseNumber"],
    orderBy: { caseNumber: "asc" },
    take: mostOf.case,
    select: { caseNumber: true },
  });
  return rows.flatMap(({ caseNumber }) => (caseNumber === null ? [] : [{ kind: "case", text: caseNumber, query: `sag:${caseNumber}` }]));
}

async function suggestPeople(text: string): Promise<Suggestion[]> {
  if (!/^\p{L}/u.test(text)) return [];
  const people = await peopleNamed(text);
  return people.slice(0, mostOf.person).map(({ name }) => ({ kind: "person", text: name, query: `person:»${name}«` }));
}

function suggestTopics(text: string): Suggestion[] {
  return mainGroupsNamed(text)
    .slice(0, mostOf.topic)
    .map((topic) => ({ kind: "topic", text: mainGroupName(topic) ?? topic, query: `emne:${topic}` }));
}

async function suggestTitles(typed: string): Promise<Suggestion[]> {
  const tokens = readTokens(typed, getWords());
  const last = tokens.pop();
  if (!last) return [];
  const inTitle = (text: string) => filterTerm.within("title", text);
  const whole = tokens
    .filter(({ kind }) => kind !== "stop")
    .map(({ asked }) => anyOf(asked.flatMap((one) => [term(inTitle(one)), term(inTitle(partTerm(one)))])));
  const match = allOf([...whole, anyOf([prefix(inTitle(last.word)), ...last.asked.map((one) => term(inTitle(one)))])]) ?? "";
  const rows = await searchDatabase.$queryRaw<{ title: string }[]>`
    SELECT title FROM (
      SELECT DISTINCT ON (title) title, date FROM (
        SELECT title, date FROM search_point WHERE body @@ ${match}::tsquery ORDER BY date DESC, place LIMIT 50
      ) newest ORDER BY title, date DESC
    ) titles ORDER BY date DESC, title LIMIT ${mostOf.title}`;
  return rows.map(({ title }) => ({
    kind: "title",
    text: typographic(title),
    query: `»${title
      .replaceAll(/["»«“”„]/gu, " ")
      .replaceAll(/\s+/gu, " ")
      .trim()}«`,
  }));
}

/** Completes the last word. */
async function suggestWords(text: string): Promise<Suggestion[]> {
  const [last = ""] = /\p{L}{2,}$/u.exec(text) ?? [];
  if (last === "") return [];
  const rows = await searchDatabase.searchWord.findMany({
    where: { folded: { startsWith: foldWord(last) }, points: { gt: 1 } },
    orderBy: [{ points: "desc" }, { word: "asc" }],
    take: mostOf.word,
    select: { word: true },
  });
  const before = text.slice(0, -last.length);
  return rows.map(({ word }) => ({ kind: "word", text: `${before}${word}`, query: `${before}${word}` }));
}
