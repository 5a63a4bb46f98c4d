/** A question with the points that answer it: 2 is about it, 1 touches it. */
export type Judged = { kind: string; query: string; relevant: Map<string, number> };
export type Score = { judged: Judged; found: string[]; gain: number; recall: number };

/** Reads `kind`, query and `point:grade …`, parted by tabs; `#` begins a remark. */
export function readJudged(table: string): Judged[] {
  return table
    .split("\n")
    .filter((line) => line !== "" && !line.startsWith("#"))
    .map((line) => {
      const [kind = "", query = "", relevant = ""] = line.split("\t");
      const grades = relevant.split(" ").map((graded): [string, number] => {
        const [point = "", grade = ""] = graded.split(":");
        return [point, Number(grade)];
      });
      return { kind, query, relevant: new Map(grades) };
    });
}

/** nDCG of the first ten and recall of the first twenty. */
export function score(judged: Judged, found: string[]): Score {
  const grades = found.slice(0, 10).map((point) => judged.relevant.get(point) ?? 0);
  const best = [...judged.relevant.values()].sort((a, b) => b - a).slice(0, 10);
  const hits = found.slice(0, 20).filter((point) => judged.relevant.has(point)).length;
  return { judged, found, gain: discounted(grades) / discounted(best), recall: hits / Math.min(20, judged.relevant.size) };
}

function discounted(grades: number[]): number {
  return grades.reduce((sum, grade, index) => sum + (2 ** grade - 1) / Math.log2(index + 2), 0);
}

/** Mean of a figure over all scores. */
export function mean(scores: Score[], figure: "gain" | "recall"): number {
  return scores.reduce((sum, one) => sum + one[figure], 0) / scores.length;
}
