import { fold } from "../lines/fold";
import { absenceWords } from "../vocabulary/absence-phrases";
import { titlesInFull } from "../vocabulary/roles";
import { votingWords } from "../vocabulary/voting-phrases";

const knownWords: ReadonlySet<string> = new Set([...votingWords, ...absenceWords, ...titlesInFull]);

const lookAlikeWord = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]*[\p{Script=Cyrillic}\p{Script=Greek}]\p{L}*/gu;

/**
 * A sentence whose words for voting, absence and titles are spelled with Latin letters alone, so that damage done to them hides nothing. Names, and whatever else is a value,
 * stay as printed.
 */
export function withPlainWords(text: string): string {
  return text.replace(lookAlikeWord, (word) => {
    const plain = fold(word);
    if (!knownWords.has(plain)) return word;
    return /^\p{Lu}/u.test(word) ? plain.charAt(0).toUpperCase() + plain.slice(1) : plain;
  });
}
