import { notParts, shortParts } from "./compound-parts";

/** What a splitter asks about words; both answer with dictionary words, none where the letters are no such thing. */
export type WordSource = {
  /** As the last part, or alone. */
  lemmasOf: (word: string) => string[];
  /** As an earlier part, with its linking letter: `ungdoms`. */
  linksOf: (part: string) => string[];
};

/** A part of a compound: where it begins in the word, and the dictionary words that it may be. */
export type CompoundPart = { start: number; words: string[] };
type Split = { cost: number; parts: CompoundPart[] };

const shortestWord = 7;
/** Longer runs of letters are no words, and taking them apart costs more for every letter. */
const longestWord = 100;
const shortestPart = 3;
const mostParts = 5;
const perPart = 10;
/** What a word that the dictionary has whole may cost to take apart. */
const convincing = 24;
const unknownHead = 6;
const knownTail = 4;

/**
 * Takes a folded compound apart at the cheapest place: few parts, and no very short ones.
 * A head that the dictionary lacks, such as a place name, is parted from a tail that it has.
 * @returns null for a word that is no compound
 */
export function splitCompound(word: string, source: WordSource): CompoundPart[] | null {
  const split = splitKnown(word, source);
  if (source.lemmasOf(word).length > 0) return split && isConvincing(split) ? split.parts : null;
  return split?.parts ?? splitTail(word, source);
}

/** Takes a folded compound apart that consists of nothing but parts the dictionary has. */
export function splitKnown(word: string, source: WordSource): Split | null {
  if (word.length < shortestWord || word.length > longestWord || !/^[a-z]+$/u.test(word)) return null;
  const best = cheapest(word, source);
  return best && best.parts.length > 1 ? best : null;
}

function cheapest(word: string, source: WordSource): Split | null {
  const known = new Map<string, Split | null>();
  const from = (start: number, depth: number): Split | null => {
    const key = `${start}/${depth}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    let best = start === 0 ? null : lastPart(word, start, source);
    for (let end = start + shortestPart; depth < mostParts && end <= word.length - shortestPart; end += 1) {
      const part = firstPart(word, start, end, source);
      const rest = part && from(end, depth + 1);
      if (rest && (!best || part.cost + rest.cost < best.cost))
        best = { cost: part.cost + rest.cost, parts: [...part.parts, ...rest.parts] };
    }
    known.set(key, best);
    return best;
  };
  return from(0, 1);
}

function firstPart(word: string, start: number, end: number, source: WordSource): Split | null {
  const part = word.slice(start, end);
  return toPart(part, { start, words: source.linksOf(part) }, part.length < 5 ? 1 : 0);
}

function lastPart(word: string, start: number, source: WordSource): Split | null {
  const part = word.slice(start);
  return toPart(part, { start, words: source.lemmasOf(part) }, part.length < 5 ? 4 : 0);
}

function toPart(letters: string, part: CompoundPart, short: number): Split | null {
  const { words } = part;
  if (words.length === 0 || notParts.has(letters) || words.every((word) => notParts.has(word))) return null;
  const isShort = letters.length === shortestPart;
  if (isShort && !words.some((word) => shortParts.has(word))) return null;
  return { cost: perPart + (isShort ? 5 : short), parts: [part] };
}

function isConvincing({ cost, parts }: Split): boolean {
  return (
    cost <= convincing + perPart * (parts.length - 2) &&
    parts.every(({ words }) => words.some((word) => word.length > 3 || shortParts.has(word)))
  );
}

function splitTail(word: string, source: WordSource): CompoundPart[] | null {
  if (word.length > longestWord || !/^[a-z]+$/u.test(word)) return null;
  for (let start = unknownHead; start <= word.length - knownTail; start += 1) {
    const tail = word.slice(start);
    const lemmas = notParts.has(tail) ? [] : source.lemmasOf(tail);
    if (lemmas.length > 0) {
      return [
        { start: 0, words: [word.slice(0, start)] },
        { start, words: lemmas },
      ];
    }
  }
  return null;
}
