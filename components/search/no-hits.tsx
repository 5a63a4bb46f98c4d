import { formatDate } from "@/lib/danish/format-date";
import type { CollectionView } from "@/lib/published/views/collection-view";
import { searchAddress } from "@/lib/search/search-address";
import { noFilters, type SearchRequest } from "@/lib/search/search-request";
import { searchText } from "@/lib/text/search";

type Props = {
  /** Of the heading, for the section around it. */
  id: string;
  request: SearchRequest;
  filtered: boolean;
  collection: CollectionView;
};

const text = searchText.none;

/** Nothing was found: what was asked, what to try, what there is to search in. */
export function NoHits({ id, request, filtered, collection }: Props) {
  const { query } = request;
  const { meetings, firstDate, lastDate } = collection;
  return (
    <div className="empty-state">
      <h2 className="empty-state__title" id={id}>
        {query === "" ? (filtered ? text.filtered : text.empty) : text.with(query)}
      </h2>
      <ul>
        {filtered && (
          <li>
            <a href={searchAddress({ ...request, filters: noFilters, page: 1 })}>{text.withoutFilters}</a>
          </li>
        )}
        {query !== "" && <li>{text.fewer}</li>}
        {query !== "" && <li>{text.spelling}</li>}
        {firstDate !== null && lastDate !== null && (
          <li>
            {text.collection(meetings, formatDate(firstDate), formatDate(lastDate))} <a href="/moeder">{text.list}</a>
          </li>
        )}
      </ul>
    </div>
  );
}
