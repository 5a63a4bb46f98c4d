import type { Hit, SearchResult } from "./search-result";

/** A result in the form that `/api/v1/search` promises. */
export function toSearchAnswer({ query, total, estimated, estimatedFacets, page, pages, hits, facets, suggestion, widened }: SearchResult) {
  return { query, total, estimated, estimatedFacets, page, pages, hits: hits.map(toAnswerHit), facets, suggestion, anyWord: widened };
}

function toAnswerHit({ point, committee, date, passage }: Hit) {
  return {
    committee: committee.name,
    date,
    point: point.number,
    title: point.title,
    url: point.href,
    caseNumber: point.caseNumber,
    outcome: point.outcome.outcome,
    decision: point.sentence,
    snippet: passage?.segments.map(({ text }) => text).join("") ?? null,
    line: passage?.source.line ?? point.decisionSource?.line ?? null,
  };
}
