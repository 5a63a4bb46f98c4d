import type { Entry } from "./read-dictionary";

/** Rises with every change of what `writeLexicon` writes, so that an old file is not read. */
export const lexiconVersion = 1;

/**
 * Writes a dictionary as one sorted text, a line for each form: `form lemmas|links`. A word that a form leads to is told by how many letters to take
 * off and what to put on (`2e`), so that the whole fits in a few megabytes. Genitives that only add an s are left out, as `Lexicon` knows how to form them.
 */
export function writeLexicon(entries: ReadonlyMap<string, Entry>): string {
  const lines = [...entries]
    .filter(([form, entry]) => /^[a-z]{2,40}$/u.test(form) && !isPlainGenitive(form, entry, entries))
    .map(([form, { lemmas, links }]) => `${form} ${written(form, lemmas)}|${written(form, links)}`);
  return `${lines.sort(byBytes).join("\n")}\n`;
}

function isPlainGenitive(form: string, entry: Entry, entries: ReadonlyMap<string, Entry>): boolean {
  const base = form.endsWith("s") ? entries.get(form.slice(0, -1)) : undefined;
  return base !== undefined && entry.links.size === 0 && [...entry.lemmas].every((lemma) => base.lemmas.has(lemma));
}

const mostWords = 3;

function written(form: string, words: ReadonlySet<string>): string {
  return [...words]
    .filter((word) => /^[a-z]+$/u.test(word))
    .slice(0, mostWords)
    .map((word) => {
      const shared = sharedStart(form, word);
      return `${(form.length - shared).toString(36)}${word.slice(shared)}`;
    })
    .join(",");
}

function sharedStart(form: string, word: string): number {
  let length = Math.max(0, form.length - 35);
  if (!word.startsWith(form.slice(0, length))) return length;
  while (length < form.length && form[length] === word[length]) length += 1;
  return length;
}

function byBytes(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
