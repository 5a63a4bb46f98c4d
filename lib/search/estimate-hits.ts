import { searchDatabase } from "@/lib/database/search-database";
import { type Asked, matches, plannedFor, within } from "./conditions";
import { sampledOneIn, sampleTerm } from "./indexing/filter-terms";

/** About how many points match, and how many there are. */
export type Estimate = { hits: number; points: number };

/** Estimates the number of hits from the points of the sample, at all or in title and decision. */
export async function estimateHits(asked: Asked, column: "heads" | "body"): Promise<Estimate> {
  const [counted] = await searchDatabase.$queryRaw<Estimate[]>`${plannedFor(asked)}
    SELECT (SELECT count(*)::int FROM search_point s WHERE ${matches(within(asked, sampleTerm), column)}) AS hits,
      (SELECT reltuples::int FROM pg_class WHERE oid = 'search_point'::regclass) AS points`;
  const { hits = 0, points = 0 } = counted ?? {};
  return { hits: hits * sampledOneIn, points };
}
