import { searchAddress } from "./search-address";
import { isFiltered, noFilters, readSearchRequest, type SearchRequest } from "./search-request";

/** A search as it is followed: its query alone, or with filters the parameters of its address after a question mark. The order says nothing of what is new. */
export function followedSearch({ query, filters }: SearchRequest): string {
  return isFiltered(filters) ? searchAddress({ query, filters, sort: "relevance", page: 1 }).replace(/^[^?]*/u, "") : query;
}

/** The reverse of `followedSearch`. A query may begin with a question mark too; it has no filters. */
export function readFollowedSearch(followed: string): SearchRequest {
  const request = readSearchRequest(new URLSearchParams(followed.startsWith("?") ? followed : ""));
  return isFiltered(request.filters) ? request : { query: followed, filters: noFilters, sort: "relevance", page: 1 };
}
