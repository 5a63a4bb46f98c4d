import type { Client } from "pg";
import type { ScaleCorpus } from "./scale-corpus";

/** A question of a class, in the portal's language and as bare words for the engines it is compared with. */
export type BenchQuery = { query: string; words: string };

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
  const texts = await client.query<{ text: string }>("SELECT parts -> 2 ->> 'text' AS text FROM search_text ORDER BY point_id LIMIT 400");
  const phrase = () => {
    const words = corpus.pick(texts.rows).text.match(/\p{L}+/gu) ?? [];
    const start = Math.floor(corpus.random() * Math.max(1, words.length - 3));
    return words.slice(start, start + 3).join(" ");
  };
  const same = (words: string): BenchQuery => ({ query: words, words });
  const swapped = (word: string) => `${word.slice(0, 3)}${word.charAt(4)}${word.charAt(3)}${word.slice(5)}`;
  const make: Record<string, () => BenchQuery> = {
    rare: () => same(corpus.pick(rare)),
    medium: () => same(corpus.pick(medium)),
    common: () => same(corpus.pick(common)),
    "very common": () => same(corpus.pick(veryCommon)),
    "two words": () => same(`${corpus.pick(common)} ${corpus.pick(medium)}`),
    phrase: () => {
      const words = phrase();
      return { query: `»${words}«`, words: `"${words}"` };
    },
    prefix: () => {
      const beginning = corpus.pick(medium).slice(0, 5);
      return { query: `${beginning}*`, words: `${beginning}*` };
    },
    boolean: () => {
      const [one, other, not] = [corpus.pick(medium), corpus.pick(medium), corpus.pick(common)];
      return { query: `${one} ELLER ${other} -${not}`, words: `${one} OR ${other}` };
    },
    fielded: () => {
      const word = corpus.pick(common);
      return { query: `${word} udvalg:udvalg-3 udfald:godkendt`, words: word };
    },
    typo: () => {
      const word = corpus.pick(medium);
      return { query: swapped(word), words: word };
    },
  };
  return new Map(Object.entries(make).map(([name, one]) => [name, Array.from({ length: perClass }, one)]));
}
