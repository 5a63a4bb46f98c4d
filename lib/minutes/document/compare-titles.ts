import { fold } from "../lines/fold";
import { withoutEnd } from "../lines/without-end";

/** Title without prefix, folded, for comparing headings with contents. */
export function comparable(title: string): string {
  return withoutEnd(fold(title).replace(/^(?:punkt \d+:? )?(?:\d+[.:] |\d+ (?=\())?(?:[a-e]-sag: ?)?/, ""), ".\"'");
}

/** True where two titles, made comparable, are one: equal, or one clipped at the margin, or with a long beginning in common. */
export function sameTitle(entry: string, title: string): boolean {
  const length = Math.min(entry.length, title.length, 24);
  if (entry === title) return true;
  return (
    length > 3 && (title.startsWith(entry.slice(0, Math.max(4, entry.length - 2))) || entry.slice(0, length) === title.slice(0, length))
  );
}

const told = 24;

/**
 * Tells whether one of some titles, made comparable, is the same as an entry of the contents in the sense of `sameTitle`. Asked for many entries,
 * it looks the beginning up instead of comparing each with each.
 */
export function titleFinder(titles: readonly string[]): (entry: string) => boolean {
  const whole = new Set(titles);
  const beginnings = new Set(
    titles.flatMap((title) => Array.from({ length: Math.min(title.length, told) }, (_, end) => title.slice(0, end + 1))),
  );
  return (entry) =>
    whole.has(entry) ||
    (entry.length > 3 && beginnings.has(entry.slice(0, Math.min(told, Math.max(4, entry.length - 2))))) ||
    Array.from({ length: told - 4 }, (_, index) => entry.slice(0, index + 4)).some(
      (beginning) => beginning.length > 3 && whole.has(beginning),
    );
}
