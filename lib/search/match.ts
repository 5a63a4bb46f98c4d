import { Prisma } from "@/lib/database/generated/client";
import { caseNumberPrefix } from "./case-number-prefix";
import { markEnd, markStart } from "./marked-text";
import type { Facet, SearchFilters } from "./search-request";
import { toWebSearch, withoutExclusions } from "./to-web-search";

/** A query as PostgreSQL takes it: what must match, what counts most, and what is worth marking. */
export type Match = {
  /** Of a search row `s`. */
  condition: Prisma.Sql;
  rank: Prisma.Sql;
  /** How well a text shows what was found; 0 where it does not. */
  lineRank: (text: Prisma.Sql) => Prisma.Sql;
  /** The text with marks, which `splitMarked` reads. A passage may be cut to what stands around them, a title may not. */
  mark: (text: Prisma.Sql, kind: "passage" | "title") => Prisma.Sql;
};

const markOptions = `StartSel=${markStart}, StopSel=${markEnd}`;
const headlineOptions = { passage: `${markOptions}, MaxWords=40, MinWords=25`, title: `${markOptions}, HighlightAll=true` };

/** Null where nothing was asked for. */
export function matchOf(query: string): Match | null {
  const words = toWebSearch(query);
  if (words === "") return null;
  const asked = Prisma.sql`websearch_to_tsquery('danish', ${words})`;
  const anyWord = Prisma.sql`replace(websearch_to_tsquery('danish', ${withoutExclusions(words)})::text, ' & ', ' | ')::tsquery`;
  return {
    condition: orCaseNumber(Prisma.sql`s.vector @@ ${asked}`, caseNumberPrefix(query)),
    rank: Prisma.sql`ts_rank_cd(s.vector, ${asked}, 1)`,
    lineRank: (text) => Prisma.sql`ts_rank(to_tsvector('danish', ${text}), ${anyWord})`,
    mark: (text, kind) => Prisma.sql`ts_headline('danish', ${text}, ${anyWord}, ${headlineOptions[kind]})`,
  };
}

function orCaseNumber(words: Prisma.Sql, prefix: string | null): Prisma.Sql {
  return prefix === null ? words : Prisma.sql`(${words} OR s.case_number LIKE ${`${prefix}%`})`;
}

/** The search rows of points that the public may see. `search_point` holds no others; the joins make sure of it. */
export const visible = Prisma.sql`search_point s
  JOIN agenda_point p ON p.id = s.point_id
  JOIN meeting m ON m.current_revision_id = p.revision_id AND m.state = 'published'
  JOIN point_identity i ON i.key = p.key AND i.withdrawn_at IS NULL
  JOIN committee c ON c.id = s.committee_id`;

/** What a query leaves: everything where nothing was asked for. */
export function matching(match: Match | null): Prisma.Sql {
  return match?.condition ?? Prisma.sql`true`;
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
