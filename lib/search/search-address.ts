import { wordOfOutcome } from "./outcome-words";
import type { SearchRequest } from "./search-request";

/** The address of a search on the search page; the reverse of `readSearchRequest`. */
export function searchAddress({ query, filters, sort, page }: SearchRequest): string {
  const address = new URLSearchParams();
  if (query !== "") address.set("q", query);
  for (const outcome of filters.outcomes) address.append("udfald", wordOfOutcome(outcome));
  for (const committee of filters.committees) address.append("udvalg", committee);
  for (const year of filters.years) address.append("aar", String(year));
  if (filters.divided) address.set("afstemning", "1");
  if (sort !== "relevance") address.set("sort", sort === "newest" ? "nyeste" : "aeldste");
  if (page > 1) address.set("side", String(page));
  const parameters = address.toString();
  return parameters === "" ? "/soeg" : `/soeg?${parameters}`;
}
