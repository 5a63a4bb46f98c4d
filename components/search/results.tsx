import type { CollectionView } from "@/lib/published/views/collection-view";
import { searchAddress } from "@/lib/search/search-address";
import { isFiltered, type SearchRequest } from "@/lib/search/search-request";
import type { SearchResult } from "@/lib/search/search-result";
import { searchText } from "@/lib/text/search";
import { ChosenFilters } from "./chosen-filters";
import { HitItem } from "./hit-item";
import { NoHits } from "./no-hits";
import { ResultNotes } from "./result-notes";
import { ResultsHead } from "./results-head";
import { ResultsPager } from "./results-pager";

const headingId = "resultat-overskrift";

type Props = { request: SearchRequest; result: SearchResult; collection: CollectionView | null };

/** What was found, or that nothing was. `collection` is told where nothing was. */
export function Results({ request, result, collection }: Props) {
  const { total, hits, pages, facets, hints } = result;
  const gaveUp = hints.some(({ kind }) => kind === "tooSlow");
  const filtered = isFiltered(request.filters);
  return (
    <section id="resultater" aria-labelledby={headingId} tabIndex={-1}>
      {gaveUp && <h2 id={headingId}>{searchText.gaveUp}</h2>}
      {total > 0 && !gaveUp && <ResultsHead id={headingId} request={request} result={result} filtered={filtered} />}
      <ResultNotes request={request} result={result} />
      <ChosenFilters request={request} facets={facets} />
      {collection && <NoHits id={headingId} request={request} filtered={filtered} collection={collection} />}
      {hits.length > 0 && (
        <>
          <ol className="hits">
            {hits.map((hit) => (
              <HitItem key={hit.point.href} hit={hit} />
            ))}
          </ol>
          <ResultsPager request={request} pages={pages} total={total} />
        </>
      )}
      {total > 0 && hits.length === 0 && !gaveUp && <PastEnd request={request} />}
    </section>
  );
}

function PastEnd({ request }: Pick<Props, "request">) {
  return (
    <div className="empty-state">
      <p className="empty-state__title">{searchText.paging.pastEnd(request.page)}</p>
      <p>
        <a href={searchAddress({ ...request, page: 1 })}>{searchText.paging.first}</a>
      </p>
    </div>
  );
}
