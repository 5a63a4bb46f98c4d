import { listWords } from "./list-words";

/** "5", "1 og 3", "2–5", "1–12 og 14" from whole numbers in any order. A run of two is two numbers. */
export function formatRanges(numbers: number[]): string {
  const runs: [first: number, last: number][] = [];
  for (const number of [...new Set(numbers)].sort((one, other) => one - other)) {
    const run = runs.at(-1);
    if (run?.[1] === number - 1) run[1] = number;
    else runs.push([number, number]);
  }
  return listWords(
    runs.flatMap(([first, last]) => {
      if (last - first > 1) return [`${first}–${last}`];
      return first === last ? [String(first)] : [String(first), String(last)];
    }),
  );
}
