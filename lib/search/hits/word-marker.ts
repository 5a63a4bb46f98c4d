import { typographic } from "@/lib/danish/typographic";
import { printedWords } from "@/lib/danish/analysis/printed-words";
import { readTokens } from "@/lib/danish/analysis/read-tokens";
import type { Token } from "@/lib/danish/analysis/token";
import type { WordAnalyser } from "@/lib/danish/words/word-analyser";
import type { Unit } from "../language/compile-query";
import type { Segment } from "../search-result";
import { findPhrase } from "./find-phrase";

/** A whole word of a text that answers one of the words asked for, or only a part of that word: `hjem` of `hjemmepleje`; or a phrase that was asked for. */
type Mark = { start: number; end: number; unit: number; isPart: boolean };

/** A text in Danish type and the words to mark in it. */
export type MarkedWords = { text: string; marks: Mark[] };

/** The first unit that a word answers, -1 where it answers none, and whether only with a part of it. */
type Verdict = Pick<Mark, "unit" | "isPart">;

/** Only numbers and identifiers have terms with anything but letters, or letters so few before their digits. */
const WORDS_ALONE = /^\p{L}+$/u;
const BEGINS_WORDS_ALONE = /^\p{L}{4,}$/u;

/** Finds the words of texts that a query asks for, in any of their forms and inside compounds. Remembers what it found of a word, as texts repeat them. */
export class WordMarker {
  readonly #units: Unit[];
  readonly #words: WordAnalyser;
  readonly #asksForWordsAlone: boolean;
  /** Every term and beginning that any unit asks for. */
  readonly #terms: Set<string>;
  readonly #beginnings: string[];
  /** By the word as printed, whether a text that has it may be marked. */
  readonly #answering = new Map<string, boolean>();
  /** By the terms of a word, which are the same object wherever the word stands. */
  readonly #verdicts = new Map<string[], Verdict>();

  constructor(units: Unit[], words: WordAnalyser) {
    this.#units = units;
    this.#words = words;
    this.#terms = new Set(units.flatMap(({ terms, parts }) => [...terms, ...parts.flat()]));
    this.#beginnings = units.flatMap(({ beginnings }) => beginnings);
    this.#asksForWordsAlone =
      [...this.#terms].every((term) => WORDS_ALONE.test(term)) && this.#beginnings.every((beginning) => BEGINS_WORDS_ALONE.test(beginning));
  }

  mark(printed: string): MarkedWords {
    const text = typographic(printed);
    if (!this.#mayBeMarked(text)) return { text, marks: [] };
    const tokens = readTokens(text, this.#words);
    const marks = this.#phrasesIn(tokens);
    for (const token of tokens) {
      const verdict = this.#verdictOn(token);
      if (verdict.unit >= 0) marks.push({ start: token.start, end: token.end, ...verdict });
    }
    return { text, marks: apart(marks) };
  }

  /** Most texts have nothing to mark, which their words tell without being read as tokens. */
  #mayBeMarked(text: string): boolean {
    if (this.#units.length === 0) return false;
    return !this.#asksForWordsAlone || printedWords(text).some((printed) => this.#mayAnswer(printed));
  }

  #mayAnswer(printed: string): boolean {
    const known = this.#answering.get(printed);
    if (known !== undefined) return known;
    const { terms, allParts } = this.#words.read(printed);
    const isAsked = (term: string) => this.#terms.has(term) || this.#beginnings.some((beginning) => term.startsWith(beginning));
    const answer = terms.some(isAsked) || allParts.some(isAsked);
    this.#answering.set(printed, answer);
    return answer;
  }

  #phrasesIn(tokens: Token[]): Mark[] {
    return this.#units.flatMap(({ phrase }, unit) => {
      const isFirst = this.#units.findIndex((other) => other.phrase === phrase) === unit;
      return phrase && isFirst ? findPhrase(phrase, tokens).map((span) => ({ ...span, unit, isPart: false })) : [];
    });
  }

  #verdictOn(token: Token): Verdict {
    const known = this.#verdicts.get(token.terms);
    if (known) return known;
    const whole = this.#units.findIndex((asked) => answers(token, asked));
    const unit = whole >= 0 ? whole : this.#units.findIndex((asked) => answersPart(token, asked));
    const verdict = { unit, isPart: whole < 0 };
    this.#verdicts.set(token.terms, verdict);
    return verdict;
  }
}

/** The marks in order, without those that stand in longer ones or begin before the last has ended. */
function apart(marks: Mark[]): Mark[] {
  const kept: Mark[] = [];
  for (const mark of marks.toSorted((one, other) => one.start - other.start || other.end - one.end)) {
    if (mark.start >= (kept.at(-1)?.end ?? 0)) kept.push(mark);
  }
  return kept;
}

/** The texts of one point without marks for the parts of words that stand whole in one of them. */
export function markWhole(texts: MarkedWords[]): MarkedWords[] {
  const whole = new Set(texts.flatMap(({ marks }) => marks.flatMap(({ unit, isPart }) => (isPart ? [] : [unit]))));
  return texts.map(({ text, marks }) => ({ text, marks: marks.filter(({ unit, isPart }) => !isPart || !whole.has(unit)) }));
}

/** A word of a phrase says nothing alone. */
function answers({ terms, allParts }: Token, { terms: asked, beginnings, parts, exact, phrase }: Unit): boolean {
  if (phrase) return false;
  const found = exact ? terms : [...terms, ...allParts];
  return (
    found.some((term) => asked.includes(term)) ||
    (parts.length > 0 && parts.every((part) => part.some((term) => found.includes(term)))) ||
    (beginnings.length > 0 && terms.some((term) => beginnings.some((beginning) => term.startsWith(beginning))))
  );
}

function answersPart({ terms, allParts }: Token, { parts }: Unit): boolean {
  return parts.some((part) => part.some((term) => terms.includes(term) || allParts.includes(term)));
}

/** The text parted at its marks. */
export function toSegments({ text, marks }: MarkedWords): Segment[] {
  let end = 0;
  const segments: Segment[] = [];
  for (const mark of marks) {
    segments.push({ text: text.slice(end, mark.start), marked: false }, { text: text.slice(mark.start, mark.end), marked: true });
    end = mark.end;
  }
  segments.push({ text: text.slice(end), marked: false });
  return segments.filter((segment) => segment.text !== "");
}
