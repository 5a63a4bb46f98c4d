import type { Client } from "pg";
import type { ScaleCorpus } from "./scale-corpus";

/** The same question in the language of the portal, of PostgreSQL and of FTS5. The last two have no fields of their own, so these are said apart. */
export type BenchQuery = { query: string; tsquery: string; fts5: string; only: Fields | null };

/** What a question is kept to. */
type Fields = { committee: string; outcome: string };

const perClass = 15;

/** Questions of every class, drawn from the words that the corpus has, by how many points have them. */
export async function queryClasses(client: Client, corpus: ScaleCorpus, points: number): Promise<Map<string, BenchQuery[]>> {
  const between = async (low: number, high: number): Promise<string[]> => {
    const { rows } = await client.query<{ word: string }>(
      "SELECT word FROM search_word WHERE points >= $1 AND points <= $2 AND length(word) > 4 ORDER BY md5(word) LIMIT 200",
      [Math.max(1, Math.floor(low * points)), Math.max(2, Math.floor(high * points))],
    );
    return rows.map(({ word }) => word);
  };
  const [rare, medium, common, veryCommon] = await Promise.all([
    between(0, 0.0002),
    between(0.005, 0.02),
    between(0.05, 0.15),
    between(0.3, 1),
  ]);
  const texts = await client.query<{ text: string }>(
    "SELECT parts -> 2 ->> 'text' AS text FROM search_text JOIN search_point USING (point_id) ORDER BY date, place LIMIT 400",
  );
  const phrase = () => {
    const words = corpus.pick(texts.rows).text.match(/\p{L}+/gu) ?? [];
    const start = Math.floor(corpus.random() * Math.max(1, words.length - 3));
    return words.slice(start, start + 3);
  };
  const swapped = (word: string) => `${word.slice(0, 3)}${word.charAt(4)}${word.charAt(3)}${word.slice(5)}`;
  const all = (...words: string[]): BenchQuery => ({
    query: words.join(" "),
    tsquery: words.join(" & "),
    fts5: words.map(quoted).join(" "),
    only: null,
  });
  const make: Record<string, () => BenchQuery> = {
    rare: () => all(corpus.pick(rare)),
    medium: () => all(corpus.pick(medium)),
    common: () => all(corpus.pick(common)),
    "very common": () => all(corpus.pick(veryCommon)),
    "two words": () => all(corpus.pick(common), corpus.pick(medium)),
    phrase: () => {
      const words = phrase();
      return { query: `»${words.join(" ")}«`, tsquery: words.join(" <-> "), fts5: quoted(words.join(" ")), only: null };
    },
    prefix: () => {
      const beginning = corpus.pick(medium).slice(0, 5);
      return { query: `${beginning}*`, tsquery: `${beginning}:*`, fts5: `${beginning}*`, only: null };
    },
    boolean: () => {
      const [one, other, not] = [corpus.pick(medium), corpus.pick(medium), corpus.pick(common)];
      return {
        query: `${one} ELLER ${other} -${not}`,
        tsquery: `(${one} | ${other}) & !${not}`,
        fts5: `(${quoted(one)} OR ${quoted(other)}) NOT ${quoted(not)}`,
        only: null,
      };
    },
    fielded: () => {
      const word = corpus.pick(common);
      return {
        ...all(word),
        query: `${word} udvalg:udvalg-3 udfald:godkendt`,
        only: { committee: "udvalg-3", outcome: "approved" },
      };
    },
    // The others would find nothing for a word that is misspelt: they are asked for what the portal finds.
    typo: () => {
      const word = corpus.pick(medium);
      return { ...all(word), query: swapped(word) };
    },
  };
  return new Map(Object.entries(make).map(([name, one]) => [name, Array.from({ length: perClass }, one)]));
}

function quoted(words: string): string {
  return `"${words}"`;
}
