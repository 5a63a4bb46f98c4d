const shortest = 5;
/** Words that stand in the titles of any committee and tell none from another. */
const common =
  /^(?:orientering|drøftelse|godkendelse|meddelelser|eventuelt|udvalget|udvalg|byrådet|punktet|efter|under|mellem|lukket|aktuelle?|dagsorden)$/u;
const committee = /udvalg(?:et)?s?$/u;
/** Half a word, as the first in »drifts- og anlægsudgifter«. */
const suspended = /\p{L}[-‐‑–]$/u;

/** The words of a title that tell what it is about, the longest first and in small letters: what one would search for. */
export function tellingWords(title: string): string[] {
  const words = namingWords(title).filter((word) => !committee.test(word));
  return words.filter((word) => !words.some((other) => other !== word && other.includes(word)));
}

/** The same for the name of a committee, where its own kind of word tells it from the others. */
export function namingWords(name: string): string[] {
  const words = wordsOf(name).filter(isNaming);
  return [...new Set(words)].sort((one, other) => other.length - one.length);
}

/** The two telling words that stand side by side in a title; null where none do. */
export function wordPair(title: string): string | null {
  const words = wordsOf(title);
  const isTelling = (word: string | undefined) => word !== undefined && isNaming(word) && !committee.test(word);
  const at = words.findIndex((word, index) => isTelling(word) && isTelling(words[index + 1]));
  return at < 0 ? null : words.slice(at, at + 2).join(" ");
}

/** In place of half a word nothing is left, so that its neighbours do not become one another's. */
function wordsOf(title: string): string[] {
  return title
    .toLowerCase()
    .split(/\s+/u)
    .map((word) => (suspended.test(word) ? "" : word.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, "")));
}

function isNaming(word: string): boolean {
  return word.length >= shortest && /^\p{L}+$/u.test(word) && !common.test(word);
}
