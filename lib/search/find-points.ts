import { searchDatabase } from "@/lib/database/search-database";
import { chosenWithoutHits } from "./chosen-without-hits";
import { type Asked, askedOf, within } from "./conditions";
import { chosenFacets, countAndList, type FacetCount, facetCounts, sampledCounts, toFacets } from "./count-facets";
import { sampledOneIn, sampleTerm } from "./indexing/filter-terms";
import { newestMonths } from "./newest-months";
import type { Plan } from "./plan-search";
import { candidates, idsByDate, isRanked, type Listing, rankedIds, type Ranking } from "./rank-points";
import type { SearchFilters, SearchRequest } from "./search-request";
import type { SearchResult } from "./search-result";
import { type Estimate, estimateHits } from "./estimate-hits";
import { withinLimit } from "./within-limit";

export type FoundPoints = Pick<SearchResult, "total" | "estimated" | "estimatedFacets" | "limited" | "pages" | "facets"> & {
  ids: string[];
};
/** `ranked` tells how many hits are placed by relevance; null where the order is by date alone. */
type Listed = { ids: string[]; counts: FacetCount[]; ranked: number | null; estimated: boolean };
type Chosen = { counts: FacetCount[]; estimated: boolean };

/** Above so many hits the facets are counted in a sample, since every hit would have to be read for them; of phrases all of its vector. */
const mostCounted = 12_000;
const mostCompared = 4000;

/** Where the newest months hold fewer hits than this, as hits are spread unevenly, those of all months are ranked. */
const fewestRanked = 200;

/** Finds the points of one page, and counts what the filters would leave. @returns null where it would take too long */
export async function findPoints(plan: Asking, { filters, sort, page }: SearchRequest, pageSize: number): Promise<FoundPoints | null> {
  const listing = { sort, limit: pageSize, offset: (page - 1) * pageSize };
  const listed = await withinLimit(async (): Promise<{ all: Listed; chosen: Chosen }> => {
    const asked = askedOf(plan, filters);
    const estimate = await estimateHits(asked);
    const all = await (estimate.hits > mostFor(plan)
      ? listMany(plan, { asked, filters, listing, estimate })
      : listFew(plan, { asked, filters, listing }));
    const chosen = await countChosen(plan, filters);
    chosen.counts.push(...(await chosenWithoutHits(filters, chosen.counts)));
    return { all, chosen };
  });
  if (!listed) return null;
  const { ids, ranked, estimated } = listed.all;
  const counts = [...listed.all.counts, ...listed.chosen.counts];
  const estimatedFacets = estimated || listed.chosen.estimated;
  const total = counts.find(({ facet }) => facet === "total")?.count ?? 0;
  const limited = ranked !== null && ranked < total;
  return { total, estimated, estimatedFacets, limited, pages: Math.ceil(total / pageSize), facets: toFacets(counts), ids };
}

type Asking = Plan & Ranking;
type Wanted = { asked: Asked; filters: SearchFilters; listing: Listing };

/** All hits are read once, for the list and for the counts. */
async function listFew(plan: Asking, { asked, filters, listing }: Wanted): Promise<Listed> {
  const rows = await searchDatabase.$queryRaw<FacetCount[]>(countAndList(asked, plan, filters, listing));
  const counts = rows.filter(({ facet }) => facet !== "hit" && facet !== "ranked");
  const hits = rows.filter(({ facet }) => facet === "hit").sort((a, b) => a.count - b.count);
  const ranked = rows.find(({ facet }) => facet === "ranked")?.count ?? null;
  return { ids: hits.map(({ value }) => value), counts, ranked, estimated: false };
}

type Ids = { id: string }[];

/** The counts are those of a sample. */
async function listMany(plan: Asking, { asked, filters, listing, estimate }: Wanted & { estimate: Estimate }): Promise<Listed> {
  const best = isRanked(plan, listing) ? await listBest(plan, asked, estimate) : null;
  const ids = await listPage(asked, listing, best ?? []);
  const counts = await searchDatabase.$queryRaw<FacetCount[]>(sampledCounts(asked, filters));
  return { ids, counts: counts.map(scaledUp), ranked: best?.length ?? null, estimated: true };
}

/** The ranked hits, which are looked for in the newest months alone unless too few lie there. */
async function listBest(plan: Asking, asked: Asked, estimate: Estimate): Promise<string[]> {
  const months = await newestMonths(asked, estimate, candidates);
  let rows = await searchDatabase.$queryRaw<Ids>(rankedIds(asked, plan, months));
  if (months.body !== null && rows.length < fewestRanked) rows = await searchDatabase.$queryRaw<Ids>(rankedIds(asked, plan));
  return rows.map(({ id }) => id);
}

/** One page of the best hits and, after them, all others by date. */
async function listPage(asked: Asked, listing: Listing, best: string[]): Promise<string[]> {
  const { limit, offset } = listing;
  const page = best.slice(offset, offset + limit);
  if (page.length === limit) return page;
  const others = { ...listing, limit: limit - page.length, offset: Math.max(0, offset - best.length) };
  const rows = await searchDatabase.$queryRaw<Ids>(idsByDate(asked, others, best));
  return [...page, ...rows.map(({ id }) => id)];
}

/** Without its own choice a facet may have very many hits where the list has few. */
async function countChosen(plan: Asking, filters: SearchFilters): Promise<Chosen> {
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
