const list = new Intl.ListFormat("da", { type: "conjunction" });

/** "A", "A og B", "A, B og C". */
export function listWords(words: string[]): string {
  return list.format(words);
}

/** The same list in its pieces, so that the words can be set apart from what stands between them. */
export function listPieces(words: string[]): { text: string; isWord: boolean }[] {
  return list.formatToParts(words).map(({ type, value }) => ({ text: value, isWord: type === "element" }));
}
