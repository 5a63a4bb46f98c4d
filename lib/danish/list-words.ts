const list = new Intl.ListFormat("da", { type: "conjunction" });

/** "A", "A og B", "A, B og C". */
export function listWords(words: string[]): string {
  return list.format(words);
}
