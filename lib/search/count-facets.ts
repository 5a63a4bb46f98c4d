import { Prisma } from "@/lib/database/generated/client";
import { mainGroupName } from "@/lib/kle/main-group-name";
import { outcomeNames } from "@/lib/text/outcome";
import { type Asked, matches, within } from "./conditions";
import { caseTypes, disagreementWords } from "./filter-words";
import { sampleTerm } from "./indexing/filter-terms";
import { byDate, byRank, candidates, isRanked, type Listing, ranked, type Ranking } from "./rank-points";
import type { SearchFilters } from "./search-request";
import type { Facets } from "./search-result";

export type FacetCount = { facet: string; value: string; name: string | null; count: number };

/** What is counted in one reading of the hits, each value by a mask that tells by which column it is grouped. */
const grouped = Prisma.sql`
  SELECT outcome, committee_id, year, divided, amended, case_type, topic, count(*), grouping(outcome, committee_id, year, divided, amended, case_type, topic) AS mask
  FROM hits GROUP BY GROUPING SETS ((), (outcome), (committee_id), (year), (divided), (amended), (case_type), (topic))`;

const values: Record<keyof SearchFilters, Prisma.Sql> = {
  outcomes: Prisma.sql`SELECT 'outcomes', coalesce(outcome::text, 'none'), count FROM counted WHERE mask = b'0111111'::int`,
  committees: Prisma.sql`SELECT 'committees', committee_id::text, count FROM counted WHERE mask = b'1011111'::int`,
  years: Prisma.sql`SELECT 'years', year::text, count FROM counted WHERE mask = b'1101111'::int`,
  disagreements: Prisma.sql`SELECT 'disagreements', 'afstemning', count FROM counted WHERE mask = b'1110111'::int AND divided
    UNION ALL SELECT 'disagreements', 'aendringsforslag', count FROM counted WHERE mask = b'1111011'::int AND amended`,
  parties: Prisma.sql`SELECT 'parties', party, count(*) FROM hits, unnest(parties) AS party WHERE divided GROUP BY party`,
  caseTypes: Prisma.sql`SELECT 'caseTypes', case_type::text, count FROM counted WHERE mask = b'1111101'::int AND case_type IS NOT NULL`,
  topics: Prisma.sql`SELECT 'topics', topic, count FROM counted WHERE mask = b'1111110'::int AND topic IS NOT NULL`,
};
const listedHits = Prisma.sql`SELECT 'hit', id::text, place FROM listed`;
const listedFirst = Prisma.sql`SELECT 'ranked', '', count(*) FROM scored`;
const total = Prisma.sql`SELECT 'total', '', count FROM counted WHERE mask = b'1111111'::int`;

const facets = Object.keys(values) as (keyof SearchFilters)[];

/**
 * A query that counts the hits and each facet that is not chosen, and lists the hits' ids as `hit` with their place in the order; all from one reading of
 * the hits. Where they are ranked it counts those that are as `ranked`.
 */
export function countAndList(asked: Asked, ranking: Ranking, filters: SearchFilters, listing: Listing): Prisma.Sql {
  const free = facets.filter((facet) => filters[facet].length === 0);
  if (!isRanked(ranking, listing)) {
    const listed = Prisma.sql`, listed AS (SELECT point_id AS id, (row_number() OVER ())::int AS place FROM (SELECT s.point_id FROM hits s ${byDate(listing)}) in_order)`;
    return count(matches(asked, "body"), [total, listedHits, ...free.map((facet) => values[facet])], listed);
  }
  const inBody = Prisma.sql`SELECT point_id FROM hits s ORDER BY date DESC, place, point_id LIMIT ${candidates}`;
  const listed = Prisma.sql`, ${ranked(asked, ranking, { inBody })}, listed AS (${inOrder(listing)})`;
  return count(matches(asked, "body"), [total, listedFirst, listedHits, ...free.map((facet) => values[facet])], listed);
}

/** The ranked hits, and where the list goes further than so many the others after them. */
function inOrder({ limit, offset }: Listing): Prisma.Sql {
  const ranks = offset + limit <= candidates ? Prisma.sql`JOIN scored USING (point_id)` : Prisma.sql`LEFT JOIN scored USING (point_id)`;
  return Prisma.sql`
    SELECT s.point_id AS id, (row_number() OVER (ORDER BY ${byRank}))::int AS place FROM hits s ${ranks}
    ORDER BY place LIMIT ${limit} OFFSET ${offset}`;
}

/** The facets of which something is chosen. Each is counted under the query and the other filters, so that a reader sees what another value would give. */
export function chosenFacets(filters: SearchFilters): (keyof SearchFilters)[] {
  return facets.filter((facet) => filters[facet].length > 0);
}

/** A query that counts the values of one facet. */
export function facetCounts(asked: Asked, facet: keyof SearchFilters): Prisma.Sql {
  return count(matches(asked, "body"), [values[facet]]);
}

/** A query that counts the hits and each facet that is not chosen, among the points of the sample. */
export function sampledCounts(asked: Asked, filters: SearchFilters): Prisma.Sql {
  const free = facets.filter((facet) => filters[facet].length === 0);
  return count(matches(within(asked, sampleTerm), "body"), [total, ...free.map((facet) => values[facet])]);
}

function count(condition: Prisma.Sql, counted: Prisma.Sql[], listed = Prisma.empty): Prisma.Sql {
  return Prisma.sql`
    WITH hits AS MATERIALIZED (
      SELECT point_id, date, place, outcome, committee_id, extract(year FROM date)::int AS year, divided, amended, parties, case_type, topic
      FROM search_point s WHERE ${condition}
    ), counted AS MATERIALIZED (${grouped})${listed}, counts (facet, value, count) AS (${Prisma.join(counted, " UNION ALL ")})
    SELECT facet, coalesce(c.slug, value) AS value, c.name, count::int FROM counts
    LEFT JOIN committee c ON facet = 'committees' AND c.id::text = value`;
}

/** The counted values in the order of the page. */
export function toFacets(counts: FacetCount[]): Facets {
  const of = (facet: keyof SearchFilters) => counts.filter((row) => row.facet === facet);
  const inOrder = <Value extends string>(facet: keyof SearchFilters, order: readonly Value[]) =>
    order.flatMap((value) => of(facet).flatMap((row) => (row.value === value ? [{ value, count: row.count }] : [])));
  return {
    outcomes: inOrder("outcomes", outcomeNames).map(({ value: outcome, count: hits }) => ({ outcome, count: hits })),
    disagreements: inOrder("disagreements", disagreementWords).map(({ value: disagreement, count: hits }) => ({
      disagreement,
      count: hits,
    })),
    parties: of("parties")
      .map(({ value: letter, count: hits }) => ({ letter, count: hits }))
      .sort((a, b) => b.count - a.count || a.letter.localeCompare(b.letter, "da")),
    years: of("years")
      .map(({ value, count: hits }) => ({ year: Number(value), count: hits }))
      .sort((a, b) => b.year - a.year),
    caseTypes: inOrder("caseTypes", caseTypes).map(({ value: caseType, count: hits }) => ({ caseType, count: hits })),
    committees: of("committees")
      .map(({ value: slug, name, count: hits }) => ({ slug, name: name ?? slug, count: hits }))
      .sort((a, b) => a.name.localeCompare(b.name, "da")),
    topics: of("topics")
      .map(({ value: topic, count: hits }) => ({ topic, name: mainGroupName(topic) ?? topic, count: hits }))
      .sort((a, b) => b.count - a.count || a.topic.localeCompare(b.topic)),
  };
}
