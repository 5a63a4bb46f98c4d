const shortest = 5;
/** Words that stand in the titles of any committee and tell none from another. */
const common =
  /^(?:orientering|godkendelse|meddelelser|eventuelt|udvalget|udvalg|byrådet|punktet|efter|under|mellem|lukket|aktuelle?|dagsorden)$/u;

/** The words of a title that tell what it is about, the longest first and in small letters: what one would search for. */
export function tellingWords(title: string): string[] {
  const words = wordsOf(title).filter(isTelling);
  return [...new Set(words)].sort((one, other) => other.length - one.length);
}

/** The two telling words that stand side by side in a title; null where none do. */
export function wordPair(title: string): string | null {
  const words = wordsOf(title);
  const at = words.findIndex((word, index) => isTelling(word) && isTelling(words[index + 1] ?? ""));
  return at < 0 ? null : words.slice(at, at + 2).join(" ");
}

function wordsOf(title: string): string[] {
  return title
    .toLowerCase()
    .split(/\s+/u)
    .map((word) => word.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, ""));
}

function isTelling(word: string): boolean {
  return word.length >= shortest && /^\p{L}+$/u.test(word) && !common.test(word);
}
