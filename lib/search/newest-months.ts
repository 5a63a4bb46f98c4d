import { searchDatabase } from "@/lib/database/search-database";
import { type Asked, inDays } from "./conditions";
import type { Estimate } from "./estimate-hits";
import { filterTerm } from "./indexing/filter-terms";
import { anyOf, term, type TsQuery } from "./language/ts-query";

/** Hits are spread unevenly, so somewhat more are looked for than are wanted. */
const margin = 1.5;
const mostMonths = 60;
/** Asked by month, the index looks at every point of these months. So many of them take as long as one hit that is read, or compared with a phrase. */
const pointsForHit = { read: 3, compared: 50 };

/**
 * Finds the months in which about as many hits lie as are wanted, if they were spread evenly; null where looking at all hits takes no longer.
 * `compares` tells that phrases are asked for.
 */
export async function newestMonths(asked: Asked, { hits, points }: Estimate, wanted: number, compares: boolean): Promise<TsQuery> {
  const rows = Math.ceil((wanted * margin * points) / hits);
  const worthIt = rows < hits * (compares ? pointsForHit.compared : pointsForHit.read);
  // PostgreSQL tells less than no points until it has counted them.
  if (points <= 0 || !worthIt) return null;
  const [days] = await searchDatabase.$queryRaw<{ first: Date | null; last: Date | null }[]>`
    SELECT min(date) AS first, max(date) AS last FROM (SELECT s.date FROM search_point s WHERE ${inDays(asked)} ORDER BY s.date DESC LIMIT ${rows}) newest`;
  return days?.first && days.last ? monthsBetween(days.first, days.last) : null;
}

function monthsBetween(first: Date, last: Date): TsQuery {
  const length = (last.getUTCFullYear() - first.getUTCFullYear()) * 12 + last.getUTCMonth() - first.getUTCMonth() + 1;
  if (length > mostMonths) return null;
  const month = (index: number) => new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + index, 1)).toISOString();
  return anyOf(Array.from({ length }, (_, index) => term(filterTerm.month(month(index)))));
}
