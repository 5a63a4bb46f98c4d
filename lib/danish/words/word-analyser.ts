import type { Lexicon } from "../lexicon/lexicon";
import { foldWord } from "./fold";
import { type CompoundPart, splitCompound, splitKnown, type WordSource } from "./split-compound";
import { stemOf } from "./stem";
import { isStopWord } from "./stop-words";
import { unmixScripts } from "./unmix-scripts";

type WordTerms = {
  /** What the word itself is found by: the stems of the dictionary words that it may be a form of. */
  terms: string[];
  asked: string[];
  /** The parts of a compound, each by its alternatives; empty for a simple word. */
  parts: string[][];
  /** Every part at every depth: `socialtandpleje` gives social, tandpleje, tand, pleje. */
  allParts: string[];
};

/** Plurals that change their vowel, which the dictionary lists as words of their own. */
const SINGULARS: Record<string, string> = {
  boern: "barn",
  maend: "mand",
  foedder: "fod",
  haender: "haand",
  taender: "tand",
  moedre: "mor",
  moder: "mor",
  faedre: "far",
  fader: "far",
  broedre: "bror",
  doetre: "datter",
  boender: "bonde",
  kraefter: "kraft",
  naetter: "nat",
  staeder: "sted",
};

/** A printed word without its place. */
type ReadWord = WordTerms & { kind: "word" | "stop"; word: string };

/** Characters that a text layer leaves inside words. */
export const INVISIBLE = /[\u00ad\u200b-\u200d\u2060\ufeff]/gu;
const mostRemembered = 60_000;
const deepest = 3;

/** Tells what a folded word is found by. Remembers the words it has met, as texts repeat them. */
export class WordAnalyser {
  readonly #lexicon: Lexicon;
  readonly #met = new Map<string, ReadWord>();

  readonly #source: WordSource;

  constructor(lexicon: Lexicon) {
    this.#lexicon = lexicon;
    this.#source = { lemmasOf: (part) => this.#lemmasOf(part), linksOf: (part) => lexicon.linksOf(part).map(toSingular) };
  }

  /** Reads a word as printed. */
  read(printed: string): ReadWord {
    const known = this.#met.get(printed);
    if (known) return known;
    if (this.#met.size >= mostRemembered) this.#met.clear();
    const word = foldWord(unmixScripts(cleaned(printed), (reading) => this.isKnown(reading))) || printed;
    const found: ReadWord = isStopWord(word)
      ? { kind: "stop", word, terms: [word], asked: [word], parts: [], allParts: [] }
      : { kind: "word", word, ...this.analyse(word) };
    this.#met.set(printed, found);
    return found;
  }

  /** What a folded word is found by, whether it says anything or not. */
  analyse(word: string): WordTerms {
    const terms = this.#termsOf(word);
    const split = this.#split(word);
    const allParts = new Set([...this.#everyPart(split, 1), ...joinedParts(word, split)]);
    const parts = (split ?? []).map(({ words }) => [...new Set(words.map(stemOf))]);
    return { terms, asked: terms, parts, allParts: [...allParts].filter((part) => part.length > 1 && !terms.includes(part)) };
  }

  /** Whether the dictionary has a printed word, or all parts of it. */
  isKnown(printed: string): boolean {
    const word = foldWord(cleaned(printed));
    return this.#lexicon.lemmasOf(word).length > 0 || splitKnown(word, this.#source) !== null;
  }

  #split(word: string): CompoundPart[] | null {
    return splitCompound(word, this.#source);
  }

  #lemmasOf(word: string): string[] {
    return this.#lexicon.lemmasOf(word).map(toSingular);
  }

  #termsOf(word: string): string[] {
    const lemmas = this.#lemmasOf(word);
    return [...new Set((lemmas.length > 0 ? lemmas : [toSingular(word)]).map(stemOf))];
  }

  *#everyPart(split: CompoundPart[] | null, depth: number): Generator<string> {
    for (const lemma of (split ?? []).flatMap(({ words }) => words)) {
      yield stemOf(lemma);
      if (depth < deepest) yield* this.#everyPart(this.#split(lemma), depth + 1);
    }
  }
}

/** All but the last part, and all but the first: `korsløkke` of `korsløkkepark`, which the dictionary takes apart in three. */
function joinedParts(word: string, split: CompoundPart[] | null): string[] {
  if (!split || split.length < 3) return [];
  return [stemOf(word.slice(0, split.at(-1)?.start)), stemOf(word.slice(split[1]?.start))];
}

function toSingular(word: string): string {
  return SINGULARS[word] ?? word;
}

/** Some letters stand for several with spaces between them, or for a mark alone, of which nothing is left when it is folded. */
function cleaned(printed: string): string {
  return printed.replaceAll(INVISIBLE, "").normalize("NFKC").replaceAll(/\s/gu, "");
}
