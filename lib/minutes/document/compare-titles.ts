import { fold } from "../lines/fold";

/** Title without prefix, folded, for comparing headings with contents. */
export function comparable(title: string): string {
  return fold(title)
    .replace(/^(?:punkt \d+:? )?(?:\d+[.:] )?(?:[a-e]-sag: ?)?/, "")
    .replace(/[."'\s]+$/, "");
}

/** True where two titles, made comparable, are one: equal, or one clipped at the margin, or with a long beginning in common. */
export function sameTitle(entry: string, title: string): boolean {
  const length = Math.min(entry.length, title.length, 24);
  if (entry === title) return true;
  return (
    length > 3 && (title.startsWith(entry.slice(0, Math.max(4, entry.length - 2))) || entry.slice(0, length) === title.slice(0, length))
  );
}
