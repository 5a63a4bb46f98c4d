import { typographic } from "@/lib/danish/typographic";
import { readTokens } from "@/lib/danish/analysis/read-tokens";
import type { Token } from "@/lib/danish/analysis/token";
import type { WordAnalyser } from "@/lib/danish/words/word-analyser";
import type { Unit } from "../language/compile-query";
import type { Segment } from "../search-result";

/** A whole word of a text that answers one of the words asked for, or only a part of that word: `hjem` of `hjemmepleje`. */
type Mark = { start: number; end: number; unit: number; isPart: boolean };

/** A text in Danish type and the words to mark in it. */
export type MarkedWords = { text: string; marks: Mark[] };

/** Finds the words of a text that a query asks for, in any of their forms and inside compounds. */
export function markWords(printed: string, units: Unit[], words: WordAnalyser): MarkedWords {
  const text = typographic(printed);
  if (units.length === 0) return { text, marks: [] };
  const marks: Mark[] = [];
  for (const token of readTokens(text, words)) {
    const whole = units.findIndex((asked) => answers(token, asked));
    const unit = whole >= 0 ? whole : units.findIndex((asked) => answersPart(token, asked));
    const before = marks.at(-1);
    if (unit >= 0 && (!before || before.end <= token.start)) marks.push({ start: token.start, end: token.end, unit, isPart: whole < 0 });
  }
  return { text, marks };
}

/** The texts of one point without marks for the parts of words that stand whole in one of them. */
export function markWhole(texts: MarkedWords[]): MarkedWords[] {
  const whole = new Set(texts.flatMap(({ marks }) => marks.flatMap(({ unit, isPart }) => (isPart ? [] : [unit]))));
  return texts.map(({ text, marks }) => ({ text, marks: marks.filter(({ unit, isPart }) => !isPart || !whole.has(unit)) }));
}

function answers({ terms, allParts }: Token, { terms: asked, beginnings, parts, exact }: Unit): boolean {
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
