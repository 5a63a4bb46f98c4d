/**
 * Every run of letters and digits in a text, as often as it stands there. Hyphens and white space are no part of it, since readers differ in how they
 * join what a line's end parts.
 */
function wordCounts(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of text.normalize("NFKC").match(/[\p{L}\p{N}]+/gu) ?? []) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

/** The words that one text has more often than the other, leaving out those that the other has joined into a longer one. */
export function wordsMissing(from: string, of: string): string[] {
  const present = wordCounts(from);
  const whole = from.normalize("NFKC").replace(/[^\p{L}\p{N}]+/gu, "");
  return [...wordCounts(of)].flatMap(([word, count]) => ((present.get(word) ?? 0) < count && !whole.includes(word) ? [word] : []));
}
