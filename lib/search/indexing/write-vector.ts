/** A tsvector in the making: terms with their places and weights, or without. */
export class VectorWriter {
  readonly #places = new Map<string, Set<string>>();

  /**
   * Places beyond the last that PostgreSQL can hold are left out, so the end of a very long point counts less for nearness; so are terms longer than any
   * word.
   */
  add(term: string, position?: number, weight?: Weight): void {
    if (!isIndexable(term)) return;
    const places = this.#places.get(term) ?? new Set();
    if (position !== undefined && position <= lastPosition) places.add(`${position}${weight ?? "D"}`);
    this.#places.set(term, places);
  }

  /** In the form that `::tsvector` reads. Of a text with more terms than a vector holds, those are left out that are missed least. */
  toString(): string {
    const written = this.#write([...this.#places]);
    return written.length * mostBytesOfLetter <= mostBytes ? written : this.#write(this.#fitting());
  }

  #write(terms: Term[]): string {
    return terms.map(([term, places]) => (places.size === 0 ? quoted(term) : `${quoted(term)}:${[...places].join(",")}`)).join(" ");
  }

  #fitting(): Term[] {
    let left = mostBytes;
    return [...this.#places]
      .sort(([a], [b]) => missed(a) - missed(b))
      .filter(([term, places]) => {
        left -= bytesOf(term, places.size);
        return left >= 0;
      });
  }
}

export type Weight = "A" | "B" | "C" | "D";

type Term = [string, Set<string>];

const lastPosition = 16_383;

/** PostgreSQL takes terms of 2 kB and vectors of 1 MB; its B-trees, which hold the vocabulary, take less. No word is so long. */
const longestTerm = 200;
const mostBytes = 1_000_000;
const mostBytesOfLetter = 3;
const mostPlaces = 255;

/** Whether a term is short enough for the index. What is longer is no word: a rule of dashes, a long number, a stretch of encoded data. */
export function isIndexable(term: string): boolean {
  return term.length * mostBytesOfLetter <= longestTerm || Buffer.byteLength(term) <= longestTerm;
}

/** The filters first, then words, then the words of a part, and last what finds a phrase. Among equals the first stay. */
function missed(term: string): number {
  if (term.startsWith("=")) return 0;
  if (term.startsWith("~")) return 3;
  return /^[a-z]\//u.test(term) ? 2 : 1;
}

/** What a term takes of a vector: its letters, and two bytes for each place and their number. */
function bytesOf(term: string, places: number): number {
  return Buffer.byteLength(term) + (places === 0 ? 0 : 3 + 2 * Math.min(places, mostPlaces));
}

/** A term as tsvector and tsquery take it, whatever it holds. */
export function quoted(term: string): string {
  return `'${term.replaceAll("\\", "\\\\").replaceAll("'", "''")}'`;
}
