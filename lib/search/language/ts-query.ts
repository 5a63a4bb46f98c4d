import { quoted } from "../indexing/write-vector";

/** An expression of PostgreSQL's `tsquery`; null asks for nothing. */
export type TsQuery = string | null;

/** Matches one term. */
export function term(text: string): string {
  return quoted(text);
}

/** Matches every term that begins so. */
export function prefix(text: string): string {
  return `${quoted(text)}:*`;
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
