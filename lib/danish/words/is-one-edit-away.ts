/** Whether two words differ in one letter: a wrong one, one too many, one too few, or two neighbours changed about. */
export function isOneEditAway(one: string, other: string): boolean {
  const [a, b] = [Array.from(one), Array.from(other)];
  const start = a.findIndex((letter, index) => letter !== b[index]);
  const from = start < 0 ? a.length : start;
  const endsAlike = (skippedA: number, skippedB: number) => a.slice(from + skippedA).join("") === b.slice(from + skippedB).join("");
  if (a.length === b.length)
    return start >= 0 && (endsAlike(1, 1) || (a[from] === b[from + 1] && a[from + 1] === b[from] && endsAlike(2, 2)));
  return a.length > b.length ? endsAlike(1, 0) : endsAlike(0, 1);
}
