import { Prisma } from "@/lib/database/generated/client";
import { type Asked, matches } from "./conditions";
import { allOf, type TsQuery } from "./language/ts-query";
import type { Plan } from "./plan-search";
import type { SearchSort } from "./search-request";
import type { WeighedUnit } from "./weigh-units";

/**
 * Of how many points found in title and decision, and of how many found at all, the newest are ranked; all other hits follow them by date. Reading a
 * vector and ranking it costs a tenth of a millisecond, and ranking every match is what makes search slow. The number is the same for every page and file,
 * so that each hit stands in one place of the list.
 */
export const candidates = 300;

/** Of D, C, B and A. */
const weights = "{0.1, 0.3, 0.6, 1.0}";

export type Listing = { sort: SearchSort; limit: number; offset: number };

/** `weighed` are the words where hits may have some of them only, the rarest first. */
export type Ranking = Pick<Plan, "rank" | "anyWord" | "excludes"> & { weighed?: WeighedUnit[] };

/** Which months hold the newest hits, as terms of the index; null for all of them. */
export type Months = { body: TsQuery; heads: TsQuery };

const everyMonth: Months = { body: null, heads: null };

/** Whether a list begins with ranked points. */
export function isRanked({ rank }: Pick<Ranking, "rank">, { sort }: Pick<Listing, "sort">): boolean {
  return sort === "relevance" && rank !== null;
}

/** A query for the ids of all points that are ranked, best first. */
export function rankedIds(asked: Asked, ranking: Ranking, months = everyMonth): Prisma.Sql {
  const inBody = newest(matches({ ...asked, match: allOf([asked.match, months.body]) }, "body"));
  return Prisma.sql`WITH ${ranked(asked, ranking, { inBody, months })}
    SELECT point_id AS id FROM scored JOIN search_point s USING (point_id) ORDER BY ${byRank}`;
}

/** A query for the ids of points by date, some of them left out. */
export function idsByDate(asked: Asked, listing: Listing, without: string[] = []): Prisma.Sql {
  const others = without.length === 0 ? Prisma.empty : Prisma.sql`AND s.point_id <> ALL(${without}::uuid[])`;
  return Prisma.sql`SELECT s.point_id AS id FROM search_point s WHERE ${matches(asked, "body")} ${others} ${byDate(listing)}`;
}

/** The order of points `s` that are not ranked. */
export function byDate({ sort, limit, offset }: Listing): Prisma.Sql {
  const order = sort === "oldest" ? Prisma.sql`s.date, s.place, s.point_id` : newestFirst;
  return Prisma.sql`ORDER BY ${order} LIMIT ${limit} OFFSET ${offset}`;
}

/**
 * The points to rank, as tables `in_body`, `in_heads` and `found`, and as `scored` their ranks. Where some of the words are enough, the newest with the
 * rarest word take the place of those found in title and decision.
 */
export function ranked(
  asked: Asked,
  ranking: Ranking,
  { inBody, months = everyMonth }: { inBody: Prisma.Sql; months?: Months },
): Prisma.Sql {
  const [rarest] = ranking.weighed ?? [];
  const inTitles = matches({ ...asked, match: allOf([asked.match, months.heads]) }, "heads");
  const inHeads = rarest
    ? matches({ ...asked, match: allOf([asked.match, rarest.whole]) }, "body")
    : ranking.excludes
      ? Prisma.sql`${inTitles} AND ${matches(asked, "body")}`
      : inTitles;
  return Prisma.sql`in_heads AS MATERIALIZED (${newest(inHeads)}), in_body AS MATERIALIZED (${inBody}),
    found AS MATERIALIZED (SELECT point_id FROM in_heads UNION SELECT point_id FROM in_body),
    scored AS MATERIALIZED (${scored(ranking)})`;
}

/** The order of hits `s`, of which some are `scored`: these first, the best of them at the top. Ties go by date, then by place in the meeting. */
export const byRank = Prisma.sql`scored.rank DESC NULLS LAST, s.date DESC, s.place, s.point_id`;

const newestFirst = Prisma.sql`s.date DESC, s.place, s.point_id`;

/** In such a list the rarer words decide, and the title where these are alike. */
const rarity = 2;

function scored({ rank, anyWord, weighed }: Ranking): Prisma.Sql {
  const partly = weighed ? Prisma.sql`+ 0.1 * ts_rank(${weights}::float4[], s.body, ${anyWord}::tsquery, 1)` : Prisma.empty;
  const words = (weighed ?? []).map(
    ({ whole, part, weight }) => Prisma.sql`
        + ${rarity * weight}::float4 * CASE WHEN s.body @@ ${whole}::tsquery THEN 1 WHEN s.body @@ ${part}::tsquery THEN 0.3 ELSE 0 END`,
  );
  // Few have all the words there, and looking for how near these stand takes long where they do not.
  const near = (column: Prisma.Sql) => {
    const nearness = Prisma.sql`ts_rank_cd(${weights}::float4[], ${column}, ${rank}::tsquery, 1)`;
    return words.length > 0 ? Prisma.sql`CASE WHEN ${column} @@ ${rank}::tsquery THEN ${nearness} ELSE 0 END` : nearness;
  };
  return Prisma.sql`
    SELECT s.point_id,
      ${near(Prisma.sql`s.body`)} * (0.7 + 0.3 * exp(-(current_date - s.date) / 1460.0))
        + 0.35 * ${near(Prisma.sql`s.heads`)}
        + 0.25 * ts_rank(${weights}::float4[], s.heads, ${anyWord}::tsquery, 1) ${partly} ${words.length > 0 ? Prisma.join(words, " ") : Prisma.empty} AS rank
    FROM found JOIN search_point s USING (point_id)`;
}

function newest(condition: Prisma.Sql): Prisma.Sql {
  return Prisma.sql`SELECT s.point_id FROM search_point s WHERE ${condition} ORDER BY ${newestFirst} LIMIT ${candidates}`;
}
