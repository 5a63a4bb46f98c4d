const day = 24 * 60 * 60 * 1000;

/** Committees meet more often than this, also across a summer: a longer stretch is worth telling of. */
export const longestUsualStretch = 92;

/** Stretches between two meetings that are longer than usual, from ISO dates in any order. */
export function findGaps(dates: string[]): { from: string; to: string; days: number }[] {
  const sorted = [...new Set(dates)].sort();
  return sorted.slice(1).flatMap((to, index) => {
    const from = sorted[index] ?? to;
    const days = Math.round((Date.parse(to) - Date.parse(from)) / day);
    return days > longestUsualStretch ? [{ from, to, days }] : [];
  });
}

/** The whole numbers that are left out between the lowest and the highest: an additional agenda counts on from another, so nothing is missing below. */
export function findMissingNumbers(numbers: number[]): number[] {
  if (numbers.length === 0) return [];
  const known = new Set(numbers);
  const lowest = Math.min(...numbers);
  return Array.from({ length: Math.max(...numbers) - lowest }, (_, index) => lowest + index).filter((number) => !known.has(number));
}
