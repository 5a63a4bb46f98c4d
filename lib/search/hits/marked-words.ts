import type { Hit } from "../search-result";

const most = 3;

/** The words that are marked in these hits, each once, the first of them. */
export function markedWords(hits: readonly Pick<Hit, "title" | "passage">[]): string[] {
  const segments = hits.flatMap(({ title, passage }) => [...title, ...(passage?.segments ?? [])]);
  return [...new Set(segments.filter(({ marked }) => marked).map(({ text }) => text.toLowerCase()))].slice(0, most);
}
