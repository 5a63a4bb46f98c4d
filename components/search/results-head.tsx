import { searchAddress } from "@/lib/search/search-address";
import { searchSorts, type SearchRequest, type SearchSort } from "@/lib/search/search-request";
import type { SearchResult } from "@/lib/search/search-result";
import { searchText } from "@/lib/text/search";

type Props = { id: string; request: SearchRequest; result: SearchResult; filtered: boolean };

const { results, none, sort, filters } = searchText;

/** How much was found, the way to the filters on a phone, and the order. */
export function ResultsHead({ id, request, result: count, filtered }: Props) {
  const { query } = request;
  const misses = count.widened || count.inParts !== null;
  const asks = query !== "" && count.hints.every(({ kind }) => kind !== "noWords");
  return (
    <div className="results-head">
      <h2 id={id}>
        {!asks && (filtered ? results.filtered(count) : results.all(count))}
        {asks && misses && none.with(query)}
        {asks && !misses && (
          <>
            {results.with(count)} <q>{query}</q>
          </>
        )}
      </h2>
      <a className="button filters__open" href="#filtre">
        {filters.heading}
      </a>
      <nav className="sort" aria-label={sort.label}>
        <span>{sort.label}</span>
        <ul>
          {searchSorts
            .filter((order) => order !== "relevance" || query !== "")
            .map((order) => (
              <li key={order}>
                <a
                  href={searchAddress({ ...request, sort: order, page: 1 })}
                  aria-current={order === current(request) ? "true" : undefined}
                >
                  {sort.orders[order]}
                </a>
              </li>
            ))}
        </ul>
      </nav>
    </div>
  );
}

/** Without a query nothing is more relevant than anything else: then the newest come first. */
function current({ query, sort }: SearchRequest): SearchSort {
  return query === "" && sort === "relevance" ? "newest" : sort;
}
