import { Prisma } from "@/lib/database/generated/client";
import { type Asked, matches } from "./conditions";
import type { Plan } from "./plan-search";
import type { SearchSort } from "./search-request";

/** Of how many points found in title and decision, and of how many found at all, the newest are ranked. Ranking every match is what makes search slow. */
const candidates = 1000;

/** How many hits a ranked list can show at most. */
export const mostRanked = candidates;

/** Of D, C, B and A. */
const weights = "{0.1, 0.3, 0.6, 1.0}";

type Listing = { sort: SearchSort; limit: number; offset: number };

type Ranking = Pick<Plan, "rank" | "anyWord" | "loose" | "excludes">;

/** A query for the ids of points in order. Ties go by date, then by place in the meeting. */
export function pointIds(asked: Asked, ranking: Ranking, { sort, limit, offset }: Listing): Prisma.Sql {
  if (sort === "relevance" && ranking.rank !== null) return rankedIds(asked, ranking, { limit, offset });
  const order = sort === "oldest" ? Prisma.sql`s.date, s.place, s.point_id` : Prisma.sql`s.date DESC, s.place, s.point_id`;
  return Prisma.sql`SELECT s.point_id AS id FROM search_point s WHERE ${matches(asked, "body")} ORDER BY ${order} LIMIT ${limit} OFFSET ${offset}`;
}

function rankedIds(asked: Asked, { rank, anyWord, loose, excludes }: Ranking, { limit, offset }: Omit<Listing, "sort">): Prisma.Sql {
  const inHeads = excludes ? Prisma.sql`${matches(asked, "heads")} AND ${matches(asked, "body")}` : matches(asked, "heads");
  const partly = loose ? Prisma.sql`+ 0.1 * ts_rank(${weights}::float4[], s.body, ${anyWord}::tsquery, 1)` : Prisma.empty;
  return Prisma.sql`
    WITH in_heads AS MATERIALIZED (${newest(inHeads)}), in_body AS MATERIALIZED (${newest(matches(asked, "body"))}),
      found AS MATERIALIZED (SELECT point_id FROM in_heads UNION SELECT point_id FROM in_body)
    SELECT s.point_id AS id FROM found JOIN search_point s USING (point_id)
    ORDER BY
      ts_rank_cd(${weights}::float4[], s.body, ${rank}::tsquery, 1) * (0.7 + 0.3 * exp(-(current_date - s.date) / 1460.0))
        + 0.35 * ts_rank_cd(${weights}::float4[], s.heads, ${rank}::tsquery, 1)
        + 0.25 * ts_rank(${weights}::float4[], s.heads, ${anyWord}::tsquery, 1) ${partly} DESC,
      s.date DESC, s.place, s.point_id
    LIMIT ${limit} OFFSET ${offset}`;
}

function newest(condition: Prisma.Sql): Prisma.Sql {
  return Prisma.sql`SELECT s.point_id FROM search_point s WHERE ${condition} ORDER BY s.date DESC, s.place, s.point_id LIMIT ${candidates}`;
}
