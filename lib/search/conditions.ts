import { Prisma } from "@/lib/database/generated/client";
import { plannedOnce } from "@/lib/database/search-database";
import { filterTerm } from "./indexing/filter-terms";
import { allOf, anyOf, term, type TsQuery } from "./language/ts-query";
import type { Plan } from "./plan-search";
import type { SearchFilters } from "./search-request";

/** What a search row `s` must fulfil. */
export type Asked = { match: TsQuery; from: string | null; until: string | null };

/** The query and the filters together; `except` is the facet that is being counted, which must not narrow itself. */
export function askedOf(
  { match, from, until }: Pick<Plan, "match" | "from" | "until">,
  filters: SearchFilters,
  except?: keyof SearchFilters,
): Asked {
  const chosen: Record<keyof SearchFilters, string[]> = {
    outcomes: filters.outcomes.map(filterTerm.outcome),
    committees: filters.committees.map(filterTerm.committee),
    years: filters.years.map(filterTerm.year),
    disagreements: filters.disagreements.map(filterTerm.disagreement),
    parties: filters.parties.map(filterTerm.party),
    caseTypes: filters.caseTypes.map(filterTerm.caseType),
    topics: filters.topics.map(filterTerm.topic),
  };
  const narrowed = Object.entries(chosen).flatMap(([facet, terms]) => (facet === except ? [] : [anyOf(terms.map(term))]));
  return { match: allOf([match, ...narrowed]), from, until };
}

/** The same among the points that have one more term. */
export function within(asked: Asked, filter: string): Asked {
  return { ...asked, match: allOf([asked.match, term(filter)]) };
}

/** As a condition on a column of search vectors. The query is a plain parameter, so that the planner sees how many rows it will find. */
export function matches(asked: Asked, column: "heads" | "body"): Prisma.Sql {
  const { match } = asked;
  if (match === null) return inDays(asked);
  return column === "heads"
    ? Prisma.sql`s.heads @@ ${match}::tsquery AND ${inDays(asked)}`
    : Prisma.sql`s.body @@ ${match}::tsquery AND ${inDays(asked)}`;
}

/** Begins a statement about hits. How many points lie between days that are asked for says whether they or the words are the quicker way to these. */
export function plannedFor({ from, until }: Asked): Prisma.Sql {
  return from === null && until === null ? plannedOnce : Prisma.empty;
}

/** The days alone. */
export function inDays({ from, until }: Pick<Asked, "from" | "until">): Prisma.Sql {
  const conditions = [
    ...(from === null ? [] : [Prisma.sql`s.date >= ${from}::date`]),
    ...(until === null ? [] : [Prisma.sql`s.date <= ${until}::date`]),
  ];
  return conditions.length === 0 ? Prisma.sql`true` : Prisma.join(conditions, " AND ");
}
