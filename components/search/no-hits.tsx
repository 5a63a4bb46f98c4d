import { formatDate } from "@/lib/danish/format-date";
import type { CollectionView } from "@/lib/published/views/collection-view";
import { searchAddress } from "@/lib/search/search-address";
import { noFilters, type SearchRequest } from "@/lib/search/search-request";
import { searchText } from "@/lib/text/search";

type Props = { request: SearchRequest; filtered: boolean; collection: CollectionView };

const text = searchText.none;

/** Nothing was found: what was asked, what to try, what there is to search in. */
export function NoHits({ request, filtered, collection }: Props) {
  const { query } = request;
  const { meetings, firstDate, lastDate } = collection;
  return (
    <div className="empty-state">
      <p className="empty-state__title">{query === "" ? (filtered ? text.filtered : text.empty) : text.with(query)}</p>
      <ul>
        {filtered && (
          <li>
            <a href={searchAddress({ ...request, filters: noFilters, page: 1 })}>{text.withoutFilters}</a>
          </li>
        )}
        {query !== "" && <li>{text.fewer}</li>}
        {query !== "" && <li>{text.commonWords}</li>}
        {firstDate !== null && lastDate !== null && (
          <li>
            {text.collection(meetings, formatDate(firstDate), formatDate(lastDate))} <a href="/moeder">{text.list}</a>
          </li>
        )}
      </ul>
    </div>
  );
}
