import type { Token } from "@/lib/danish/analysis/token";
import type { Synonyms } from "@/lib/danish/words/synonyms";
import { skeletonOf } from "@/lib/danish/words/skeleton";
import { swappedForms } from "@/lib/danish/words/swapped-forms";
import { plannedOnce, searchDatabase } from "@/lib/database/search-database";
import { partTerm } from "../indexing/filter-terms";
import { withinLimit } from "../within-limit";
import { anyOf, term as asTerm } from "./ts-query";

export type Spelled = {
  /** Terms of words that the public minutes spell almost so, by the folded word that was typed. */
  alternatives: Map<string, string[]>;
  /** Compounds that no public point has, nor any word near to them, although it has their parts. */
  unknownCompounds: Set<string>;
  /** The word of the minutes that was probably meant, where they do not have the one typed. */
  meant: Map<string, string>;
};

type Known = { asked: string; word: string; folded: string; stem: string };

const shortestTyped = 4;
const mostAlternatives = 4;
/** Letters of the longest word whose letters may be changed about: no Danish word has as many. */
const longestSwapped = 60;

/**
 * Finds how the vocabulary spells the words of a query. Words that differ in nothing but æ/ae, ø/oe/o, å/aa/a, y/ü/u and doubled letters always count
 * as one; a word that no public point has is also taken for the nearest ones it does have.
 */
export async function lookUpSpelling(tokens: Token[]): Promise<Spelled> {
  const words = tokens.filter(({ kind, word }) => kind === "word" && word.length >= shortestTyped);
  const spelled: Spelled = { alternatives: new Map(), unknownCompounds: new Set(), meant: new Map() };
  if (words.length === 0) return spelled;
  const vocabulary = await withinLimit(async () => {
    const [twins, { missing, unknownCompounds }] = await Promise.all([findTwins(words), findMissing(words)]);
    const unknown = words.filter(
      ({ word }) => (missing.has(word) || unknownCompounds.has(word)) && !twins.some(({ asked }) => asked === word),
    );
    return { twins, missing, unknownCompounds, nearest: await findNearest(unknown, unknownCompounds) };
  });
  if (!vocabulary) return spelled;
  const { twins, missing, unknownCompounds, nearest } = vocabulary;
  for (const { word, asked: terms } of words) {
    const found = [...twins, ...nearest].filter(({ asked, stem }) => asked === word && !terms.includes(stem)).slice(0, mostAlternatives);
    const [first] = found;
    if (!first && unknownCompounds.has(word)) spelled.unknownCompounds.add(word);
    if (!first) continue;
    spelled.alternatives.set(word, [...new Set(found.map(({ stem }) => stem))]);
    if (missing.has(word) || unknownCompounds.has(word)) spelled.meant.set(word, first.word);
  }
  return spelled;
}

/** A word of the list of synonyms is spelt right, though no public point may have it: it is found by the others, and nothing else was meant. */
export function withoutListed({ alternatives, unknownCompounds, meant }: Spelled, tokens: Token[], synonyms: Synonyms): Spelled {
  const listed = new Set(
    tokens.filter(({ word, asked }) => meant.has(word) && asked.some((one) => synonyms.has(one))).map(({ word }) => word),
  );
  const others = <Found>(found: Map<string, Found>) => new Map([...found].filter(([word]) => !listed.has(word)));
  return { alternatives: others(alternatives), unknownCompounds, meant: others(meant) };
}

function findTwins(words: Token[]): Promise<Known[]> {
  return searchDatabase.$queryRaw<Known[]>`${plannedOnce}
    SELECT asked, word, folded, stem
    FROM unnest(${words.map(({ word }) => word)}::text[], ${words.map(({ word }) => skeletonOf(word))}::text[]) AS typed (asked, skeleton)
    JOIN search_word USING (skeleton) WHERE folded <> asked ORDER BY points DESC, word`;
}

/** Words that stand in no public point, and compounds of which only the parts do. */
async function findMissing(words: Token[]): Promise<{ missing: Set<string>; unknownCompounds: Set<string> }> {
  const missing = new Set<string>();
  const unknownCompounds = new Set<string>();
  const known = await findKnown(words.flatMap(({ asked, parts }) => [...asked, ...parts.flat()]));
  for (const { word, asked, parts } of words) {
    const wholeIsKnown = asked.some((one) => known.has(one));
    const partsAreKnown = parts.length > 1 && parts.every((part) => part.some((one) => known.has(one)));
    if (wholeIsKnown) continue;
    if (partsAreKnown) unknownCompounds.add(word);
    else missing.add(word);
  }
  return { missing, unknownCompounds };
}

async function findKnown(terms: string[]): Promise<Set<string>> {
  const distinct = [...new Set(terms)];
  const rows = await searchDatabase.$queryRaw<{ term: string }[]>`${plannedOnce}
    SELECT term FROM unnest(${distinct}::text[], ${distinct.map((one) => anyOf([asTerm(one), asTerm(partTerm(one))]) ?? "")}::text[]) AS asked (term, query)
    WHERE EXISTS (SELECT FROM search_word WHERE stem = term)
      OR EXISTS (SELECT FROM search_point WHERE body @@ query::tsquery)`;
  return new Set(rows.map(({ term }) => term));
}

/**
 * The words at the smallest distance: one letter for short words and for what may well be a compound, up to three for the longest. Two letters changed
 * about are one step, as a wrong one is.
 */
async function findNearest(words: Token[], compounds: Set<string>): Promise<Known[]> {
  if (words.length === 0) return [];
  const swapped = words.flatMap(({ word }) => (word.length > longestSwapped ? [] : swappedForms(word).map((form) => ({ of: word, form }))));
  const farthest = words.map(({ word }) => (word.length < 6 || compounds.has(word) ? 1 : word.length < 12 ? 2 : 3));
  return searchDatabase.$queryRaw<Known[]>`
    SELECT asked, near.word, near.folded, near.stem FROM unnest(${words.map(({ word }) => word)}::text[], ${farthest}::integer[]) AS typed (asked, farthest)
    CROSS JOIN LATERAL (
      SELECT word, folded, stem, points, rank() OVER (ORDER BY min(distance)) AS place FROM (
        SELECT word, folded, stem, points, levenshtein_less_equal(folded, left(asked, 60), 3) AS distance
        FROM search_word WHERE folded % asked AND length(folded) < 60
        UNION ALL
        SELECT word, folded, stem, points, 1
        FROM unnest(${swapped.map(({ of }) => of)}::text[], ${swapped.map(({ form }) => form)}::text[], ${swapped.map(({ form }) => skeletonOf(form))}::text[])
          AS swapped (swapped_of, form, skeleton) JOIN search_word USING (skeleton)
        WHERE swapped_of = asked AND folded = form
      ) candidates
      WHERE distance <= farthest
      GROUP BY word, folded, stem, points
    ) near
    WHERE near.place = 1 ORDER BY near.points DESC, near.word`;
}
