import { searchDatabase } from "@/lib/database/search-database";
import { chosenWithoutHits } from "./chosen-without-hits";
import { type Asked, askedOf, within } from "./conditions";
import { chosenFacets, countFacets, type FacetCount, freeFacets, toFacets } from "./count-facets";
import { type Estimate, estimateHits } from "./estimate-hits";
import { sampledOneIn, sampleTerm } from "./indexing/filter-terms";
import { newestMonths } from "./newest-months";
import type { Plan } from "./plan-search";
import { candidates, idsByDate, isRanked, type Listing, rankedIds, type Ranking } from "./rank-points";
import { readHits } from "./read-hits";
import type { SearchFilters, SearchRequest } from "./search-request";
import type { Hit, SearchResult } from "./search-result";
import { withinLimit } from "./within-limit";

export type FoundPoints = Pick<SearchResult, "total" | "estimated" | "estimatedFacets" | "limited" | "pages" | "facets" | "hits">;
/** `ranked` tells how many hits are placed by relevance; null where the order is by date alone. */
type Listed = { hits: Hit[]; ranked: number | null };
type Counted = { counts: FacetCount[]; estimated: boolean };

/** Above so many hits the facets are counted in a sample, since every hit would have to be read for them; of phrases all of its vector. */
const mostCounted = 12_000;
const mostCompared = 4000;

/** Finds the points of one page, and counts what the filters would leave; both at once. @returns null where it would take too long */
export async function findPoints(plan: Asking, { filters, sort, page }: SearchRequest, pageSize: number): Promise<FoundPoints | null> {
  const listing = { sort, limit: pageSize, offset: (page - 1) * pageSize };
  return withinLimit(async () => {
    const asked = askedOf(plan, filters);
    const estimate = await estimateHits(asked, "body");
    const few = areFew(estimate, plan);
    const [{ hits, ranked }, all, chosen] = await Promise.all([
      listHits(plan, { asked, listing, estimate, few }),
      count(asked, ["total", ...freeFacets(filters)], few),
      countChosen(plan, filters),
    ]);
    const counts = [...all.counts, ...chosen.counts];
    const total = counts.find(({ facet }) => facet === "total")?.count ?? 0;
    const limited = ranked !== null && ranked < total;
    const estimatedFacets = all.estimated || chosen.estimated;
    return {
      total,
      estimated: all.estimated,
      estimatedFacets,
      limited,
      pages: Math.ceil(total / pageSize),
      facets: toFacets(counts),
      hits,
    };
  });
}

type Asking = Plan & Ranking;
type Wanted = { asked: Asked; listing: Listing; estimate: Estimate; few: boolean };

function areFew({ hits }: Estimate, { compares }: Plan): boolean {
  return hits <= (compares ? mostCompared : mostCounted);
}

/** One page of the best hits and, after them, all others by date. */
async function listHits(plan: Asking, wanted: Wanted): Promise<Listed> {
  const best = isRanked(plan, wanted.listing) ? await listBest(plan, wanted) : null;
  const ids = await listPage(wanted, best);
  return { hits: await readHits(ids, plan.units), ranked: best?.length ?? null };
}

type Ids = { id: string }[];

/** The ranked hits, which are looked for in the newest months alone unless too few lie there, as hits are spread unevenly. */
async function listBest(plan: Asking, { asked, estimate, few }: Wanted): Promise<string[]> {
  const monthsFor = (estimated: Estimate) => newestMonths(asked, estimated, candidates, plan.compares);
  const inTitles = few ? null : estimateHits(asked, "heads").then(monthsFor);
  const [body, heads] = await Promise.all([monthsFor(estimate), inTitles]);
  let rows = await searchDatabase.$queryRaw<Ids>(rankedIds(asked, plan, { body, heads }));
  if (body !== null && rows.length < candidates) rows = await searchDatabase.$queryRaw<Ids>(rankedIds(asked, plan));
  return rows.map(({ id }) => id);
}

async function listPage({ asked, listing, few }: Wanted, best: string[] | null): Promise<string[]> {
  const { limit, offset } = listing;
  const page = best?.slice(offset, offset + limit) ?? [];
  const areAllRanked = best !== null && best.length < candidates;
  if (page.length === limit || areAllRanked) return page;
  const without = best ?? [];
  const others = { ...listing, limit: limit - page.length, offset: Math.max(0, offset - without.length) };
  const rows = await searchDatabase.$queryRaw<Ids>(idsByDate(asked, others, { without, few }));
  return [...page, ...rows.map(({ id }) => id)];
}

/** Of few hits the counts are those of all, of many those of a sample. */
async function count(asked: Asked, facets: Parameters<typeof countFacets>[1], few: boolean): Promise<Counted> {
  const counts = await searchDatabase.$queryRaw<FacetCount[]>(countFacets(few ? asked : within(asked, sampleTerm), facets));
  return { counts: few ? counts : counts.map(scaledUp), estimated: !few };
}

/** Without its own choice a facet may have very many hits where the list has few. */
async function countChosen(plan: Asking, filters: SearchFilters): Promise<Counted> {
  const chosen = await Promise.all(
    chosenFacets(filters).map(async (facet) => {
      const asked = askedOf(plan, filters, facet);
      return count(asked, [facet], areFew(await estimateHits(asked, "body"), plan));
    }),
  );
  const counts = chosen.flatMap((one) => one.counts);
  return { counts: [...counts, ...(await chosenWithoutHits(filters, counts))], estimated: chosen.some(({ estimated }) => estimated) };
}

/** What a sample says of all is given with two digits, as it means no more. */
function scaledUp(row: FacetCount): FacetCount {
  return { ...row, count: Number((row.count * sampledOneIn).toPrecision(2)) };
}
