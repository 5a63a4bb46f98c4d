import { toFacets } from "./count-facets";
import { findPoints, type FoundPoints } from "./find-points";
import { markedWords } from "./hits/marked-words";
import type { Hint } from "./language/query";
import { type Plan, planSearch } from "./plan-search";
import type { SearchRequest } from "./search-request";
import type { SearchResult } from "./search-result";
import { weighUnits } from "./weigh-units";
import { withinLimit } from "./within-limit";

export const hitsPerPage = 20;

/**
 * Searches what is published. Without a query it lists everything that the filters leave, newest first. A query that finds nothing is tried once more
 * with any of its words, which the result says (`widened`). A page past the end has no hits but tells the true total. What would take too long is given up
 * with a hint.
 * Never throws for what someone wrote.
 */
export async function searchPoints(request: SearchRequest, pageSize = hitsPerPage): Promise<SearchResult> {
  const { query, page } = request;
  const tooSlow: Hint = { kind: "tooSlow", start: 0, end: query.length, text: query };
  const plan = await withinLimit(() => planSearch(query));
  const found = plan && (await findPoints(plan, request, pageSize));
  const wider = plan && plan.wider !== null && found?.total === 0 ? await findWider(plan, request, pageSize) : found;
  const widened = wider !== found && wider !== null && wider.total > 0;
  const result = wider ?? nothing;
  const hints = [...(plan?.hints ?? []), ...(wider ? [] : [tooSlow])];
  const words = (widened ? plan?.partly.whenWidened : plan?.partly.always) ?? [];
  const inParts = words.length > 0 && result.total > 0 ? { words, found: markedWords(result.hits) } : null;
  return { query, page, ...result, widened, inParts, suggestion: plan?.suggestion ?? null, hints };
}

/** Points with any of the words. @returns null where that takes too long */
async function findWider(plan: Plan, request: SearchRequest, pageSize: number): Promise<FoundPoints | null> {
  const weighed = (await withinLimit(() => weighUnits(plan.units))) ?? [];
  // What has some of the words only is shown by these, not by a phrase that it does not have.
  const units = plan.units.map((unit) => ({ ...unit, phrase: undefined }));
  return findPoints({ ...plan, units, match: plan.wider, weighed }, request, pageSize);
}

const nothing: FoundPoints = {
  total: 0,
  estimated: false,
  estimatedFacets: false,
  limited: false,
  pages: 0,
  facets: toFacets([]),
  hits: [],
};
