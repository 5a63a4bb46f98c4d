import { searchFeedHref } from "@/lib/published/paths";
import { searchAddress, searchParametersOf } from "@/lib/search/search-address";
import { mostInFile, type SearchRequest } from "@/lib/search/search-request";
import { searchText } from "@/lib/text/search";

type Props = { request: SearchRequest; pages: number; total: number };

const text = searchText.paging;

/** The way to the other pages of a result. */
export function ResultsPager({ request, pages, total }: Props) {
  const { page } = request;
  if (pages === 1) {
    return (
      <p className="note results-foot">
        {text.allShown(total)} <TakeResults request={request} total={total} />
      </p>
    );
  }
  return (
    <nav className="results-foot pager--results" aria-label={text.label}>
      {page > 1 && (
        <a className="button" rel="prev" href={searchAddress({ ...request, page: page - 1 })}>
          {text.previous}
        </a>
      )}
      <span>{text.position(page, pages)}</span>
      {page < pages && (
        <a className="button" rel="next" href={searchAddress({ ...request, page: page + 1 })}>
          {text.next}
        </a>
      )}
      <span>
        <TakeResults request={request} total={total} />
      </span>
    </nav>
  );
}

/** The hits as data: all of them, or this page. */
function TakeResults({ request, total }: Pick<Props, "request" | "total">) {
  const parameters = searchParametersOf(request).toString();
  return (
    <>
      <a href={`/soeg/resultat.csv?${parameters}`}>{searchText.take.csv(total, mostInFile)}</a>,{" "}
      <a href={`/api/v1/search?${parameters}`}>{searchText.take.json}</a> {searchText.take.or}{" "}
      <a href={searchFeedHref(searchAddress({ ...request, page: 1 }))}>{searchText.take.feed}</a>.
    </>
  );
}
