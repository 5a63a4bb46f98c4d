import { foldWord } from "@/lib/danish/words/fold";
import type { TextTerm } from "./query";
import type { Spelled } from "./spelling";

/** The query with the words that were probably meant in the place of those the minutes do not have; null where nothing was replaced. */
export function suggestQuery(typed: string, terms: TextTerm[], { meant }: Spelled): string | null {
  const suggested = terms.reduceRight((text, { kind, start, end }) => {
    if (kind !== "words") return text;
    const replaced = text
      .slice(start, end)
      .replaceAll(/\p{L}[\p{L}\p{M}]*/gu, (word) => likeCase(word, meant.get(foldWord(word.normalize("NFKC"))) ?? word));
    return text.slice(0, start) + replaced + text.slice(end);
  }, typed);
  return suggested === typed ? null : suggested.trim();
}

/** A word that was typed with a capital is suggested with one. */
function likeCase(typed: string, word: string): string {
  return /^\p{Lu}/u.test(typed) && !/^\p{Lu}/u.test(word) ? word.charAt(0).toUpperCase() + word.slice(1) : word;
}
