import type { WordAnalyser } from "@/lib/danish/words/word-analyser";
import { tokensOf } from "./compile-query";
import type { Hint, TextTerm } from "./query";
import type { Spelled } from "./spelling";

/** Says of each compound that no point has which parts of it were searched for. */
export function partsInstead(typed: string, terms: TextTerm[], { unknownCompounds }: Spelled, words: WordAnalyser): Hint[] {
  return terms
    .filter(({ kind }) => kind === "words")
    .flatMap((term) =>
      tokensOf(term, words).flatMap(({ word, start: from, end: to }) => {
        const text = term.text.slice(from, to);
        const start = typed.indexOf(text, term.start);
        const instead = words.printedParts(text);
        if (!unknownCompounds.has(word) || start < 0 || instead.length === 0) return [];
        return [{ kind: "partsInstead" as const, start, end: start + text.length, text, instead }];
      }),
    );
}
