import { toFacets } from "./count-facets";
import { findPoints, type FoundPoints } from "./find-points";
import { planSearch } from "./plan-search";
import { readHits } from "./read-hits";
import type { SearchRequest } from "./search-request";
import type { SearchResult } from "./search-result";
import { withinLimit } from "./within-limit";

export const hitsPerPage = 20;

/**
 * Searches what is published. Without a query it lists everything that the filters leave, newest first. A query that finds nothing is tried once more
 * with any of its words, which the result says (`widened`). A page past the end has no hits but tells the true total. What would take too long is given up
 * with a hint.
 * Never throws for what someone wrote.
 */
export async function searchPoints(request: SearchRequest, pageSize = hitsPerPage): Promise<SearchResult> {
  const plan = await planSearch(request.query);
  const found = await findPoints(plan, request, pageSize);
  const wider = found?.total === 0 && plan.wider !== null ? { ...plan, match: plan.wider, loose: true } : null;
  const widened = wider && (await findPoints(wider, request, pageSize));
  const isWidened = (widened?.total ?? 0) > 0;
  const { ids, ...rest } = (isWidened ? widened : found) ?? nothing;
  const { query, page } = request;
  const { suggestion } = plan;
  // What has some of the words only is shown by these, not by a phrase that it does not have.
  const units = isWidened ? plan.units.map((unit) => ({ ...unit, phrase: undefined })) : plan.units;
  const hits = await withinLimit(() => readHits(ids, units));
  const tooSlow = { kind: "tooSlow" as const, start: 0, end: query.length, text: query };
  const hints = found && hits ? plan.hints : [...plan.hints, tooSlow];
  return { query, page, ...rest, widened: isWidened, suggestion, hints, hits: hits ?? [] };
}

const nothing: FoundPoints = {
  total: 0,
  estimated: false,
  estimatedFacets: false,
  limited: false,
  pages: 0,
  facets: toFacets([]),
  ids: [],
};
