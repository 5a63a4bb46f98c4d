import { typographic } from "@/lib/danish/typographic";

/** The titles of a case's points, oldest first, that differ from the newest one's; each once, newest first. Capitals and stops make no difference. */
export function otherTitles(points: readonly { title: string }[]): string[] {
  const titles = points.map(({ title }) => typographic(title)).reverse();
  const byWords = new Map<string, string>();
  for (const title of titles) if (!byWords.has(wordsOf(title))) byWords.set(wordsOf(title), title);
  return [...byWords.values()].slice(1);
}

function wordsOf(title: string): string {
  return title
    .toLowerCase()
    .replaceAll(/[^\p{L}\d]+/gu, " ")
    .trim();
}
