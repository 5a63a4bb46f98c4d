import { Prisma } from "@/lib/database/generated/client";
import { mainGroupName } from "@/lib/kle/main-group-name";
import { outcomeNames } from "@/lib/text/outcome";
import { type Asked, matches, plannedFor, within } from "./conditions";
import { caseTypes, disagreementWords } from "./filter-words";
import { filterTerm } from "./indexing/filter-terms";
import type { SearchFilters } from "./search-request";
import type { Facets } from "./search-result";

export type FacetCount = { facet: string; value: string; name: string | null; count: number };
type Facet = keyof SearchFilters;

/**
 * What is counted in one reading of the hits, each group by a mask that tells by which columns it is grouped. Of those with few values there are few
 * combinations, so that they are counted together and then added up: each hit is put into four groups and not into seven.
 */
const grouped = (asked: Asked) => Prisma.sql`
  SELECT outcome, divided, amended, case_type, committee_id, year, topic, count(*), grouping(outcome, committee_id, year, topic) AS mask
  FROM (SELECT *, date_part('year', date)::int AS year FROM search_point s WHERE ${matches(asked, "body")}) hits
  GROUP BY GROUPING SETS ((outcome, divided, amended, case_type), (committee_id), (year), (topic))`;

const values: Record<Exclude<Facet, "parties"> | "total", Prisma.Sql> = {
  total: Prisma.sql`SELECT 'total', '', coalesce(sum(count), 0) FROM counted WHERE mask = b'1110'::int`,
  outcomes: Prisma.sql`SELECT 'outcomes', coalesce(outcome::text, 'none'), sum(count) FROM counted WHERE mask = b'0111'::int GROUP BY outcome`,
  committees: Prisma.sql`SELECT 'committees', committee_id::text, count FROM counted WHERE mask = b'1011'::int`,
  years: Prisma.sql`SELECT 'years', year::text, count FROM counted WHERE mask = b'1101'::int`,
  disagreements: Prisma.sql`
    SELECT 'disagreements', kind, sum(count) FROM counted, (VALUES ('afstemning'), ('aendringsforslag')) AS kinds (kind)
    WHERE mask = b'0111'::int AND CASE kind WHEN 'afstemning' THEN divided ELSE amended END GROUP BY kind`,
  caseTypes: Prisma.sql`
    SELECT 'caseTypes', case_type::text, sum(count) FROM counted WHERE mask = b'0111'::int AND case_type IS NOT NULL GROUP BY case_type`,
  topics: Prisma.sql`SELECT 'topics', topic, count FROM counted WHERE mask = b'1110'::int AND topic IS NOT NULL`,
};

/** Few points have a vote, and the index knows which. */
const parties = (asked: Asked) => Prisma.sql`
  SELECT 'parties', party, count(*) FROM (
    SELECT unnest(parties) AS party FROM search_point s WHERE ${matches(within(asked, filterTerm.disagreement("afstemning")), "body")}
  ) voted GROUP BY party`;

/** A query that counts the hits, as `total`, and the values of facets. */
export function countFacets(asked: Asked, facets: (Facet | "total")[]): Prisma.Sql {
  const counted = facets.map((facet) => (facet === "parties" ? parties(asked) : values[facet]));
  return Prisma.sql`${plannedFor(asked)}
    WITH counted AS MATERIALIZED (${grouped(asked)}), counts (facet, value, count) AS (${Prisma.join(counted, " UNION ALL ")})
    SELECT facet, coalesce(c.slug, value) AS value, c.name, count::int FROM counts
    LEFT JOIN committee c ON facet = 'committees' AND c.id::text = value`;
}

const facets = ["outcomes", "committees", "years", "disagreements", "parties", "caseTypes", "topics"] as const satisfies Facet[];

/** The facets of which something is chosen. Each is counted under the query and the other filters, so that a reader sees what another value would give. */
export function chosenFacets(filters: SearchFilters): Facet[] {
  return facets.filter((facet) => filters[facet].length > 0);
}

/** The facets of which nothing is chosen, which are counted under the query and all filters. */
export function freeFacets(filters: SearchFilters): Facet[] {
  return facets.filter((facet) => filters[facet].length === 0);
}

/** The counted values in the order of the page. */
export function toFacets(counts: FacetCount[]): Facets {
  const of = (facet: Facet) => counts.filter((row) => row.facet === facet);
  const inOrder = <Value extends string>(facet: Facet, order: readonly Value[]) =>
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
