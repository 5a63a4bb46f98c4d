import { wordOfOutcome } from "./outcome-words";
import type { SearchRequest } from "./search-request";

/** The address of a search on the search page; the reverse of `readSearchRequest`. */
export function searchAddress(request: SearchRequest): string {
  const parameters = searchParametersOf(request).toString();
  return parameters === "" ? "/soeg" : `/soeg?${parameters}`;
}

/** The same parameters for another address: the API, a file, a feed. */
export function searchParametersOf({ query, filters, sort, page }: SearchRequest): URLSearchParams {
  const address = new URLSearchParams();
  if (query !== "") address.set("q", query);
  for (const outcome of filters.outcomes) address.append("udfald", wordOfOutcome(outcome));
  for (const committee of filters.committees) address.append("udvalg", committee);
  for (const year of filters.years) address.append("aar", String(year));
  for (const disagreement of filters.disagreements) address.append("uenighed", disagreement);
  for (const party of filters.parties) address.append("parti", party);
  for (const caseType of filters.caseTypes) address.append("type", caseType);
  for (const topic of filters.topics) address.append("emne", topic);
  if (sort !== "relevance") address.set("sort", sort === "newest" ? "nyeste" : "aeldste");
  if (page > 1) address.set("side", String(page));
  return address;
}
