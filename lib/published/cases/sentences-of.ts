/** A text's sentences. A stop before a figure or a small letter, as in "pr. 1. marts", ends none. */
export function sentencesOf(text: string): string[] {
  return text.split(/(?<=[.!?])\s+(?=\p{Lu})/u);
}

/** The sentence that the words from `start` to `end` stand in; all of those that they reach over. */
export function sentenceAround(text: string, { start, end }: { start: number; end: number }): string {
  let from = 0;
  const spans = sentencesOf(text).map((sentence) => {
    const begin = text.indexOf(sentence, from);
    from = begin + sentence.length;
    return { begin, stop: from };
  });
  const first = spans.findLast(({ begin }) => begin <= start)?.begin ?? 0;
  const last = spans.find(({ stop }) => stop >= end)?.stop ?? text.length;
  return text.slice(first, last);
}
