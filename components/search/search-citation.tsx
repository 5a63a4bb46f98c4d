import { formatMoment } from "@/lib/danish/danish-time";
import { searchAddress } from "@/lib/search/search-address";
import type { SearchRequest } from "@/lib/search/search-request";
import type { SearchResult } from "@/lib/search/search-result";
import { searchText } from "@/lib/text/search";

type Props = { request: SearchRequest; result: SearchResult; baseUrl: string };

/** How to refer to what was found, as text to select. It names the moment, for the same search finds more when minutes are added. */
export function SearchCitation({ request, result, baseUrl }: Props) {
  const citation = searchText.citation({
    query: request.query,
    filters: Object.values(request.filters).flat().length,
    found: result,
    widened: result.widened,
    inParts: result.inParts?.words ?? [],
    moment: formatMoment(new Date()),
    address: new URL(searchAddress({ ...request, page: 1 }), baseUrl).href,
  });
  return (
    <details className="help no-print above-3">
      <summary>{searchText.cite}</summary>
      <p className="note">{citation}</p>
    </details>
  );
}
