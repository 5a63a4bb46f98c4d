import { Prisma } from "@/lib/database/generated/client";
import { caseNumberPrefix } from "./case-number-prefix";
import type { Facet, SearchFilters } from "./search-request";
import { toWebSearch, withoutExclusions } from "./to-web-search";

/** A query as PostgreSQL takes it: what must match, and what is worth marking. */
export type Match = {
  tsquery: Prisma.Sql;
  /** Any of the words asked for, none of those excluded. */
  anyWord: Prisma.Sql;
  /** Set where the query is the beginning of a case number. */
  caseNumber: string | null;
};

/** Null where nothing was asked for. */
export function matchOf(query: string): Match | null {
  const words = toWebSearch(query);
  if (words === "") return null;
  return {
    tsquery: Prisma.sql`websearch_to_tsquery('danish', ${words})`,
    anyWord: Prisma.sql`replace(websearch_to_tsquery('danish', ${withoutExclusions(words)})::text, ' & ', ' | ')::tsquery`,
    caseNumber: caseNumberPrefix(query),
  };
}

/** The search rows of points that the public may see. `search_point` holds no others; the joins make sure of it. */
export const visible = Prisma.sql`search_point s
  JOIN agenda_point p ON p.id = s.point_id
  JOIN meeting m ON m.current_revision_id = p.revision_id AND m.state = 'published'
  JOIN point_identity i ON i.key = p.key AND i.withdrawn_at IS NULL
  JOIN committee c ON c.id = s.committee_id`;

/** What a query leaves: everything where nothing was asked for. */
export function matching(match: Match | null): Prisma.Sql {
  if (match === null) return Prisma.sql`true`;
  const words = Prisma.sql`s.vector @@ ${match.tsquery}`;
  return match.caseNumber === null ? words : Prisma.sql`(${words} OR s.case_number LIKE ${`${match.caseNumber}%`})`;
}

/** What the filters leave; `except` is the facet that is being counted, which must not narrow itself. */
export function within(filters: SearchFilters, except?: Facet): Prisma.Sql {
  const conditions = [Prisma.sql`true`];
  if (except !== "outcome" && filters.outcomes.length > 0) {
    conditions.push(Prisma.sql`coalesce(s.outcome::text, 'none') IN (${Prisma.join(filters.outcomes)})`);
  }
  if (except !== "committee" && filters.committees.length > 0) conditions.push(Prisma.sql`c.slug IN (${Prisma.join(filters.committees)})`);
  if (except !== "year" && filters.years.length > 0) {
    conditions.push(Prisma.sql`extract(year FROM s.date)::int IN (${Prisma.join(filters.years)})`);
  }
  if (except !== "divided" && filters.divided) conditions.push(Prisma.sql`s.divided`);
  return Prisma.join(conditions, " AND ");
}
