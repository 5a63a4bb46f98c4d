/** The years of the council's term that a meeting prints; null where it prints none. */
export function toTerm({ termFrom, termTo }: { termFrom: number | null; termTo: number | null }): { from: number; to: number } | null {
  return termFrom !== null && termTo !== null ? { from: termFrom, to: termTo } : null;
}
