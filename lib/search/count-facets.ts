import { database } from "@/lib/database/database";
import { outcomeNames } from "@/lib/text/outcome";
import { matching, visible, within, type Match } from "./match";
import type { SearchFilters } from "./search-request";
import type { Facets } from "./search-result";

/** Counts each facet under the query and the other filters, so that a reader sees what choosing another value would give. */
export async function countFacets(match: Match | null, filters: SearchFilters): Promise<Facets> {
  const hits = matching(match);
  const [outcomes, committees, years, divided] = await Promise.all([
    database.$queryRaw<{ outcome: string; count: bigint }[]>`
      SELECT coalesce(s.outcome::text, 'none') AS outcome, count(*) FROM ${visible}
      WHERE ${hits} AND ${within(filters, "outcome")} GROUP BY 1`,
    database.$queryRaw<{ slug: string; name: string; count: bigint }[]>`
      SELECT c.slug, c.name, count(*) FROM ${visible}
      WHERE ${hits} AND ${within(filters, "committee")} GROUP BY c.id ORDER BY c.name`,
    database.$queryRaw<{ year: number; count: bigint }[]>`
      SELECT extract(year FROM s.date)::int AS year, count(*) FROM ${visible}
      WHERE ${hits} AND ${within(filters, "year")} GROUP BY 1 ORDER BY 1 DESC`,
    database.$queryRaw<{ count: bigint }[]>`
      SELECT count(*) FROM ${visible} WHERE ${hits} AND ${within(filters, "divided")} AND s.divided`,
  ]);
  const counted = new Map(outcomes.map(({ outcome, count }) => [outcome, Number(count)]));
  return {
    outcomes: outcomeNames.map((outcome) => ({ outcome, count: counted.get(outcome) ?? 0 })).filter(({ count }) => count > 0),
    committees: committees.map(({ slug, name, count }) => ({ slug, name, count: Number(count) })),
    years: years.map(({ year, count }) => ({ year, count: Number(count) })),
    divided: Number(divided[0]?.count ?? 0),
  };
}
