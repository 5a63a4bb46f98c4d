import type { ReviewCorrection } from "@/lib/desk/review/review-view";

type Place = { line: number; endLine: number };
type Member<Value> = { name: string; value: Value; place: Place; party?: string | null };
type Removed = {
  corrections: readonly ReviewCorrection[];
  /** The path of the list, up to the name. */
  list: string;
  /** Where the list is printed. */
  place: Place;
};

/**
 * The members of a list together with those that a person has taken out of it, who can be put back where they were. In the order of their names, which no
 * choice changes: a field that moved when it was saved would lose the focus.
 */
export function withRemoved<Value>(members: readonly Member<Value>[], { corrections, list, place }: Removed): Member<Value | null>[] {
  const removed = corrections.flatMap(({ path, corrected }) =>
    corrected === null && path.startsWith(list) ? [{ name: decodeURIComponent(path.slice(list.length)), value: null, place }] : [],
  );
  return [...members, ...removed].sort((one, other) => one.name.localeCompare(other.name, "da"));
}
