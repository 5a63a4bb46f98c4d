/**
 * Writes a query the way `websearch_to_tsquery` reads it: straight quotation marks, `-` to exclude, `or` between alternatives. A field name in front
 * of a case number goes. What PostgreSQL cannot hold (control characters) becomes a space.
 */
export function toWebSearch(query: string): string {
  return query
    .normalize("NFKC")
    .replaceAll(/\p{Cc}|\p{Cs}/gu, " ")
    .replaceAll(/\u00ad/gu, "")
    .replaceAll(/[»«„“”]/gu, '"')
    .replaceAll(/(^|\s)[−–](?=\S)/gu, "$1-")
    .replaceAll(/(?<=\s)ELLER(?=\s)/gu, "or")
    .replaceAll(/(^|\s)sag:/giu, "$1")
    .replaceAll(/\s+/gu, " ")
    .trim();
}

/** The same query without its excluded words and phrases. */
export function withoutExclusions(webSearch: string): string {
  return webSearch
    .replaceAll(/(^|\s)-(?:"[^"]*"?|\S+)/gu, "$1")
    .replaceAll(/\s+/gu, " ")
    .trim();
}
