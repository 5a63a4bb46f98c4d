import { Prisma } from "@/lib/database/generated/client";
import { type Asked, matches } from "./conditions";
import { allOf, type TsQuery } from "./language/ts-query";
import type { Plan } from "./plan-search";
import type { SearchSort } from "./search-request";

/** How many hits a ranked list can show at most. */
export const mostRanked = 1000;

/** Reading a vector and ranking it costs a tenth of a millisecond, so the first pages, which nearly everybody stays on, are taken from fewer. */
const firstPages = { last: 100, candidates: 300 };

/** Of how many points found in title and decision, and of how many found at all, the newest are ranked. Ranking every match is what makes search slow. */
export function candidatesFor({ limit, offset }: Pick<Listing, "limit" | "offset">): number {
  return offset + limit <= firstPages.last ? firstPages.candidates : mostRanked;
}

/** Of D, C, B and A. */
const weights = "{0.1, 0.3, 0.6, 1.0}";

export type Listing = { sort: SearchSort; limit: number; offset: number };

export type Ranking = Pick<Plan, "rank" | "anyWord" | "loose" | "excludes">;

/** Which months hold the newest hits, as terms of the index; null for all of them. */
export type Months = { body: TsQuery; heads: TsQuery };

const everyMonth: Months = { body: null, heads: null };

/** A query for the ids of points in order, and of how many they are taken. Ties go by date, then by place in the meeting. */
export function pointIds(asked: Asked, ranking: Ranking, listing: Listing, months = everyMonth): Prisma.Sql {
  if (listing.sort === "relevance" && ranking.rank !== null) {
    const inBody = newest(matches({ ...asked, match: allOf([asked.match, months.body]) }, "body"), listing);
    return Prisma.sql`WITH ${ranked(asked, ranking, listing, { inBody, months })} SELECT id, candidates FROM (${inOrder(ranking, listing)}) listed ORDER BY place`;
  }
  const source = Prisma.sql`search_point s WHERE ${matches(asked, "body")}`;
  return Prisma.sql`SELECT s.point_id AS id, ${mostRanked}::int AS candidates FROM ${source} ${byDate(listing)}`;
}

/** The order of points `s` that are not ranked. */
export function byDate({ sort, limit, offset }: Listing): Prisma.Sql {
  const order = sort === "oldest" ? Prisma.sql`s.date, s.place, s.point_id` : Prisma.sql`s.date DESC, s.place, s.point_id`;
  return Prisma.sql`ORDER BY ${order} LIMIT ${limit} OFFSET ${offset}`;
}

/** The points to rank, as tables `in_body`, `in_heads` and `found`. */
export function ranked(
  asked: Asked,
  { excludes }: Ranking,
  listing: Listing,
  { inBody, months = everyMonth }: { inBody: Prisma.Sql; months?: Months },
): Prisma.Sql {
  const inTitles = matches({ ...asked, match: allOf([asked.match, months.heads]) }, "heads");
  const inHeads = excludes ? Prisma.sql`${inTitles} AND ${matches(asked, "body")}` : inTitles;
  return Prisma.sql`in_heads AS MATERIALIZED (${newest(inHeads, listing)}), in_body AS MATERIALIZED (${inBody}),
    found AS MATERIALIZED (SELECT point_id FROM in_heads UNION SELECT point_id FROM in_body)`;
}

/** The points `found`, best first. */
export function inOrder({ rank, anyWord, loose }: Ranking, { limit, offset }: Listing): Prisma.Sql {
  const partly = loose ? Prisma.sql`+ 0.1 * ts_rank(${weights}::float4[], s.body, ${anyWord}::tsquery, 1)` : Prisma.empty;
  return Prisma.sql`
    SELECT point_id AS id, (SELECT count(*)::int FROM found) AS candidates, row_number() OVER (ORDER BY rank DESC, date DESC, place, point_id)::int AS place
    FROM (SELECT s.point_id, s.date, s.place,
        ts_rank_cd(${weights}::float4[], s.body, ${rank}::tsquery, 1) * (0.7 + 0.3 * exp(-(current_date - s.date) / 1460.0))
          + 0.35 * ts_rank_cd(${weights}::float4[], s.heads, ${rank}::tsquery, 1)
          + 0.25 * ts_rank(${weights}::float4[], s.heads, ${anyWord}::tsquery, 1) ${partly} AS rank
      FROM found JOIN search_point s USING (point_id)) scored
    ORDER BY rank DESC, date DESC, place, point_id LIMIT ${limit} OFFSET ${offset}`;
}

function newest(condition: Prisma.Sql, listing: Listing): Prisma.Sql {
  return Prisma.sql`SELECT s.point_id FROM search_point s WHERE ${condition} ORDER BY s.date DESC, s.place, s.point_id LIMIT ${candidatesFor(listing)}`;
}
