import { fold } from "../lines/fold";
import { votingWords } from "../vocabulary/voting-phrases";

const lookAlikeWord = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]*[\p{Script=Cyrillic}\p{Script=Greek}]\p{L}*/gu;

/**
 * A sentence whose voting words are spelled with Latin letters alone, so that damage done to them hides no vote. Names, and whatever else is a value,
 * stay as printed.
 */
export function withPlainVotingWords(text: string): string {
  return text.replace(lookAlikeWord, (word) => {
    const plain = fold(word);
    if (!votingWords.has(plain)) return word;
    return /^\p{Lu}/u.test(word) ? plain.charAt(0).toUpperCase() + plain.slice(1) : plain;
  });
}
