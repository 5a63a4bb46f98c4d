/** Cyrillic and Greek letters by the Latin letter that they look like. */
const BY_LOOK = pairs("аaеeоoрpсcхxуyіiјjѕsкkмmтtвvнnиiгrпnлlдdзzбbфfαaοoρpνvιiκkτtυuεeβbηnζzχxμm");
/** Where a letter was put for its sound instead. */
const BY_SOUND = { ...BY_LOOK, ...pairs("рrвvнnсsхhуu") };

const MIXED = /\p{Script=Latin}.*[\p{Script=Cyrillic}\p{Script=Greek}]|[\p{Script=Cyrillic}\p{Script=Greek}].*\p{Script=Latin}/u;

/**
 * A word of mixed alphabets in Latin letters, as damaged text layers write them: `psykiatриhandleplan`. A letter stands for its sound in one text and
 * for its look in another, so the reading that `isKnown` wins. A word of one alphabet is left as it is.
 */
export function unmixScripts(word: string, isKnown: (word: string) => boolean): string {
  if (!MIXED.test(word)) return word;
  const byLook = replaced(word, BY_LOOK);
  return isKnown(byLook) ? byLook : replaced(word, BY_SOUND);
}

function replaced(word: string, letters: Record<string, string>): string {
  return Array.from(word.toLowerCase(), (letter) => letters[letter] ?? letter).join("");
}

function pairs(text: string): Record<string, string> {
  return Object.fromEntries(Array.from(text.matchAll(/(.)(.)/gu), ([, from = "", to = ""]) => [from, to]));
}
