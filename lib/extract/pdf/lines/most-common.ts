/** The value with the greatest weight; the first of several, null of none. */
export function mostCommon(values: Iterable<readonly [value: number, weight: number]>): number | null {
  const weights = new Map<number, number>();
  for (const [value, weight] of values) weights.set(value, (weights.get(value) ?? 0) + weight);
  let best: readonly [value: number | null, weight: number] = [null, 0];
  for (const entry of weights) if (entry[1] > best[1]) best = entry;
  return best[0];
}
