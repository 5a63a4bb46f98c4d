import { searchDatabase } from "@/lib/database/search-database";
import { type Asked, askedOf, within } from "./conditions";
import { chosenFacets, countAndList, type FacetCount, facetCounts, sampledCounts, toFacets } from "./count-facets";
import { sampledOneIn, sampleTerm } from "./indexing/filter-terms";
import { newestMonths } from "./newest-months";
import type { Plan } from "./plan-search";
import { candidatesFor, type Listing, mostRanked, pointIds } from "./rank-points";
import type { SearchFilters, SearchRequest } from "./search-request";
import type { SearchResult } from "./search-result";
import { type Estimate, estimateHits } from "./estimate-hits";
import { withinLimit } from "./within-limit";

export type FoundPoints = Pick<SearchResult, "total" | "estimated" | "estimatedFacets" | "limited" | "pages" | "facets"> & {
  ids: string[];
};
type Listed = { ids: string[]; counts: FacetCount[]; estimated: boolean };
type Chosen = { counts: FacetCount[]; estimated: boolean };

/** Above so many hits the facets are counted in a sample, since every hit would have to be read for them; of phrases all of its vector. */
const mostCounted = 12_000;
const mostCompared = 4000;

/** Finds the points of one page, and counts what the filters would leave. @returns null where it would take too long */
export async function findPoints(plan: Plan, { filters, sort, page }: SearchRequest, pageSize: number): Promise<FoundPoints | null> {
  const listing = { sort, limit: pageSize, offset: (page - 1) * pageSize };
  const listed = await withinLimit(async (): Promise<{ all: Listed; chosen: Chosen }> => {
    const asked = askedOf(plan, filters);
    const estimate = await estimateHits(asked);
    const all = await (estimate.hits > mostFor(plan)
      ? listMany(plan, { asked, filters, listing, estimate })
      : listFew(plan, { asked, filters, listing }));
    return { all, chosen: await countChosen(plan, filters) };
  });
  if (!listed) return null;
  const { ids, estimated } = listed.all;
  const counts = [...listed.all.counts, ...listed.chosen.counts];
  const estimatedFacets = estimated || listed.chosen.estimated;
  const total = counts.find(({ facet }) => facet === "total")?.count ?? 0;
  const ranked = sort === "relevance" && plan.rank !== null ? Math.min(total, mostRanked) : total;
  return { total, estimated, estimatedFacets, limited: ranked < total, pages: Math.ceil(ranked / pageSize), facets: toFacets(counts), ids };
}

type Wanted = { asked: Asked; filters: SearchFilters; listing: Listing };

/** All hits are read once, for the list and for the counts. */
async function listFew(plan: Plan, { asked, filters, listing }: Wanted): Promise<Listed> {
  const rows = await searchDatabase.$queryRaw<FacetCount[]>(countAndList(asked, plan, filters, listing));
  const counts = rows.filter(({ facet }) => facet !== "hit");
  const hits = rows.filter(({ facet }) => facet === "hit").sort((a, b) => a.count - b.count);
  return { ids: hits.map(({ value }) => value), counts, estimated: false };
}

/** The newest hits are looked for in the newest months alone, and the counts are those of a sample. */
async function listMany(plan: Plan, { asked, filters, listing, estimate }: Wanted & { estimate: Estimate }): Promise<Listed> {
  const months = await newestMonths(asked, estimate, candidatesFor(listing));
  let rows = await searchDatabase.$queryRaw<{ id: string; candidates: number }[]>(pointIds(asked, plan, listing, months));
  const enough = Math.min(candidatesFor(listing), listing.offset + listing.limit * 10);
  if (months.body !== null && (rows[0]?.candidates ?? 0) < enough) rows = await searchDatabase.$queryRaw(pointIds(asked, plan, listing));
  const counts = await searchDatabase.$queryRaw<FacetCount[]>(sampledCounts(asked, filters));
  return { ids: rows.map(({ id }) => id), counts: counts.map(scaledUp), estimated: true };
}

/** Without its own choice a facet may have very many hits where the list has few. */
async function countChosen(plan: Plan, filters: SearchFilters): Promise<Chosen> {
  const chosen: Chosen = { counts: [], estimated: false };
  for (const facet of chosenFacets(filters)) {
    const asked = askedOf(plan, filters, facet);
    const { hits } = await estimateHits(asked);
    const sampled = hits > mostFor(plan);
    const rows = await searchDatabase.$queryRaw<FacetCount[]>(facetCounts(sampled ? within(asked, sampleTerm) : asked, facet));
    chosen.counts.push(...(sampled ? rows.map(scaledUp) : rows));
    chosen.estimated ||= sampled;
  }
  return chosen;
}

function mostFor({ compares }: Plan): number {
  return compares ? mostCompared : mostCounted;
}

/** What a sample says of all is given with two digits, as it means no more. */
function scaledUp(row: FacetCount): FacetCount {
  return { ...row, count: Number((row.count * sampledOneIn).toPrecision(2)) };
}
