import { database } from "@/lib/database/database";
import { Prisma } from "@/lib/database/generated/client";
import { askedOf } from "./conditions";
import { type FacetCount, facetCounts, toFacets } from "./count-facets";
import { type Plan, planSearch } from "./plan-search";
import { mostRanked, pointIds } from "./rank-points";
import { readHits } from "./read-hits";
import type { SearchRequest } from "./search-request";
import type { SearchResult } from "./search-result";

export const hitsPerPage = 20;

/**
 * Searches what is published. Without a query it lists everything that the filters leave, newest first. A query that finds nothing is tried once more
 * with any of its words, which the result says (`widened`). A page past the end has no hits but tells the true total.
 * Never throws for what someone wrote.
 */
export async function searchPoints(request: SearchRequest, pageSize = hitsPerPage): Promise<SearchResult> {
  const plan = await planSearch(request.query);
  const found = await find(plan, request, pageSize);
  const wider = found.total === 0 && plan.wider !== null ? { ...plan, match: plan.wider, loose: true } : null;
  const widened = wider && (await find(wider, request, pageSize));
  const { ids, ...rest } = widened && widened.total > 0 ? widened : found;
  const { query, page } = request;
  const { hints, suggestion, units } = plan;
  return { query, page, ...rest, widened: (widened?.total ?? 0) > 0, suggestion, hints, hits: await readHits(ids, units) };
}

type Found = Pick<SearchResult, "total" | "limited" | "pages" | "facets"> & { ids: string[] };

async function find(plan: Plan, { filters, sort, page }: SearchRequest, pageSize: number): Promise<Found> {
  const listing = { sort, limit: pageSize, offset: (page - 1) * pageSize };
  const { points, counts } = await database.$transaction(async (transaction) => {
    await transaction.$queryRaw(tuning);
    const listed = await transaction.$queryRaw<{ id: string }[]>(pointIds(askedOf(plan, filters), plan, listing));
    const counted: FacetCount[] = [];
    for (const query of facetCounts(plan, filters)) counted.push(...(await transaction.$queryRaw<FacetCount[]>(query)));
    return { points: listed, counts: counted };
  }, patience);
  const total = counts.find(({ facet }) => facet === "total")?.count ?? 0;
  const listed = sort === "relevance" && plan.rank !== null ? Math.min(total, mostRanked) : total;
  return {
    total,
    limited: listed < total,
    pages: Math.ceil(listed / pageSize),
    facets: toFacets(counts),
    ids: points.map(({ id }) => id),
  };
}

/** A busy server answers late rather than not at all. */
const patience = { timeout: 30_000, maxWait: 30_000 };

/** The planner underestimates what reading a vector costs, and would rather read the whole table; compiling a query takes longer than running it. */
const tuning = Prisma.sql`SELECT set_config('enable_seqscan', 'off', true), set_config('jit', 'off', true)`;
