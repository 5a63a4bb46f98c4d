import { searchDatabase } from "@/lib/database/search-database";
import { type Asked, matches, within } from "./conditions";
import { sampledOneIn, sampleTerm } from "./indexing/filter-terms";

/** About how many points match at all and in title and decision, and how many there are. */
export type Estimate = { hits: number; inHeads: number; points: number };

type Counted = { hits: number; inHeads: number; points: number };

/** Estimates the number of hits from the points of the sample. */
export async function estimateHits(asked: Asked): Promise<Estimate> {
  const sample = within(asked, sampleTerm);
  const [counted] = await searchDatabase.$queryRaw<Counted[]>`
    SELECT (SELECT count(*)::int FROM search_point s WHERE ${matches(sample, "body")}) AS hits,
      (SELECT count(*)::int FROM search_point s WHERE ${matches(sample, "heads")}) AS "inHeads",
      (SELECT reltuples::int FROM pg_class WHERE oid = 'search_point'::regclass) AS points`;
  const { hits = 0, inHeads = 0, points = 0 } = counted ?? {};
  return { hits: hits * sampledOneIn, inHeads: inHeads * sampledOneIn, points };
}
