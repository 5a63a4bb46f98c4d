import { quoted } from "../indexing/write-vector";

/** An expression of PostgreSQL's `tsquery`; null asks for nothing. */
export type TsQuery = string | null;

/** In characters. Of these PostgreSQL takes a word of 2,046 bytes, and the index has none nearly as long. */
const longestTerm = 500;

/** Matches one term. What is longer than any term of the index finds nothing, as it is cut where no term ends. */
export function term(text: string): string {
  return quoted(cut(text));
}

/** Matches every term that begins so. */
export function prefix(text: string): string {
  return `${quoted(cut(text))}:*`;
}

function cut(text: string): string {
  return Array.from(text).slice(0, longestTerm).join("");
}

/** Matches where all do. */
export function allOf(queries: TsQuery[]): TsQuery {
  return combine(queries, " & ");
}

/** Matches where one does. */
export function anyOf(queries: TsQuery[]): TsQuery {
  return combine(queries, " | ");
}

/** Matches where the query does not. */
export function not(query: TsQuery): TsQuery {
  return query === null ? null : `!(${query})`;
}

/** Queries at given places, which must stand as far from one another as there. */
export function inOrder(queries: { query: TsQuery; position: number }[]): TsQuery {
  const [first, ...rest] = queries.filter(({ query }) => query !== null);
  let sequence: TsQuery = first?.query ?? null;
  let position = first?.position ?? 0;
  for (const next of rest) {
    sequence = `(${sequence} <${next.position - position}> ${next.query})`;
    position = next.position;
  }
  return sequence;
}

function combine(queries: TsQuery[], operator: string): TsQuery {
  const distinct = [...new Set(queries.filter((query) => query !== null))];
  return distinct.length > 1 ? `(${distinct.join(operator)})` : (distinct[0] ?? null);
}
