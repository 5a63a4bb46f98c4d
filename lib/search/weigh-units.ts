import { searchDatabase } from "@/lib/database/search-database";
import { anyPartOf, type Unit, wholeOf } from "./language/compile-query";
import type { TsQuery } from "./language/ts-query";

/** A word of a query: what has it, what has at least a part of it, and how much it says. */
export type WeighedUnit = { whole: TsQuery; part: TsQuery; weight: number };

/** Each is looked for in every point that is ranked, so that only the rarest are. */
const mostWeighed = 5;
/** Numbers and identifiers do not stand in the vocabulary. */
const assumedPoints = 30;

/** Weighs the words of a query by how few points have them, the rarest first: what only one point has says most of what was meant. */
export async function weighUnits(units: Unit[]): Promise<WeighedUnit[]> {
  const stems = units.flatMap(({ terms, parts }) => [...terms, ...parts.flat()]);
  const rows = await searchDatabase.$queryRaw<{ stem: string; points: number }[]>`
    SELECT stem, sum(points)::int AS points FROM search_word WHERE stem = ANY(${stems}) GROUP BY stem`;
  const known = new Map(rows.map(({ stem, points }) => [stem, points]));
  const pointsWith = (terms: string[]) => terms.reduce((sum, one) => sum + (known.get(one) ?? 0), 0);
  return units
    .map((unit) => {
      const inParts = Math.min(...unit.parts.map(pointsWith), assumedPoints);
      const points = pointsWith(unit.terms) || inParts || assumedPoints;
      return { whole: wholeOf(unit), part: anyPartOf(unit), weight: 1 / (1 + Math.log(points)) };
    })
    .sort((one, other) => other.weight - one.weight)
    .slice(0, mostWeighed);
}
