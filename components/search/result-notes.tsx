import { searchAddress } from "@/lib/search/search-address";
import type { SearchRequest } from "@/lib/search/search-request";
import type { SearchResult } from "@/lib/search/search-result";
import { searchText } from "@/lib/text/search";

type Props = { request: SearchRequest; result: SearchResult };

/** What a reader should know before the hits: what was probably meant, what could not be read, and what was searched for instead. */
export function ResultNotes({ request, result }: Props) {
  const { suggestion, hints, widened, inParts, total, limited } = result;
  return (
    <>
      {suggestion !== null && (
        <p className="note below-5">
          {searchText.meant} <a href={searchAddress({ ...request, query: suggestion, page: 1 })}>{suggestion}</a>?{" "}
          {total > 0 && !widened && searchText.meantAlready}
        </p>
      )}
      {hints.length > 0 && (
        <ul className="note below-5">
          {hints.map(({ kind, text, start, field, instead }) => (
            <li key={`${kind} ${start}`}>{searchText.hints[kind](text, field, instead)}</li>
          ))}
        </ul>
      )}
      {limited && <p className="note below-5">{searchText.limited}</p>}
      {widened && !inParts && total > 0 && <p className="note below-5">{searchText.widened(result)}</p>}
      {inParts && <p className="note below-5">{searchText.inParts(result, inParts)}</p>}
    </>
  );
}
