import { searchDatabase } from "@/lib/database/search-database";
import { type Asked, inDays } from "./conditions";
import type { Estimate } from "./estimate-hits";
import { filterTerm } from "./indexing/filter-terms";
import { anyOf, term, type TsQuery } from "./language/ts-query";

/** Hits are spread unevenly, so somewhat more are looked for than are wanted. */
const margin = 1.5;
const mostMonths = 60;
/** Of how many points one must match for a look at the newest months to be worth it. */
const oneIn = 250;

/** Finds the months in which about as many hits lie as are wanted, if they were spread evenly; null where looking at all of them costs no more. */
export async function newestMonths(asked: Asked, { hits, points }: Estimate, wanted: number): Promise<TsQuery> {
  if (hits < points / oneIn || hits < wanted * 4) return null;
  const rows = Math.ceil((wanted * margin * points) / hits);
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
