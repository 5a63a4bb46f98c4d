import { Prisma } from "@/lib/database/generated/client";
import { type Asked, matches, plannedFor } from "./conditions";
import { allOf, type TsQuery } from "./language/ts-query";
import type { Plan } from "./plan-search";
import type { SearchSort } from "./search-request";
import type { WeighedUnit } from "./weigh-units";

/**
 * How many points are ranked: the newest that match in title and decision, and where these are fewer the newest of the others; all other hits follow them
 * by date. Reading a vector and ranking it takes a fiftieth of a millisecond, and ranking every match is what makes search slow. The number is the same
 * for every page and file, so that each hit stands in one place of the list.
 */
export const candidates = 300;

/** Of D, C, B and A. */
const weights = "{0.1, 0.3, 0.6, 1.0}";

export type Listing = { sort: SearchSort; limit: number; offset: number };

/** `weighed` are the words where hits may have some of them only, the rarest first. */
export type Ranking = Pick<Plan, "rank" | "anyWord" | "excludes"> & { weighed?: WeighedUnit[] };

/** Which months hold the newest hits, as terms of the index; null for all of them. */
type Months = { body: TsQuery; heads: TsQuery };

const everyMonth: Months = { body: null, heads: null };

/** Whether a list begins with ranked points. */
export function isRanked({ rank }: Pick<Ranking, "rank">, { sort }: Pick<Listing, "sort">): boolean {
  return sort === "relevance" && rank !== null;
}

/** A query for the ids of all points that are ranked, best first. Ties go by date, then by place in the meeting. */
export function rankedIds(asked: Asked, ranking: Ranking, months = everyMonth): Prisma.Sql {
  const inBody = newest(matches({ ...asked, match: allOf([asked.match, months.body]) }, "body"));
  // The rarest word alone does not say which points have most of the words.
  const most = ranking.weighed ? 2 * candidates : candidates;
  // The second part is read as far as the limit goes, and not at all where the first one reaches it.
  // Every function reads a stored vector anew; what two of them look at is read once, as a vector in memory.
  const read = ranking.weighed ? Prisma.sql`heads || '' AS heads, body || '' AS body` : Prisma.sql`heads || '' AS heads, body`;
  const columns = Prisma.sql`point_id, date, place, ${read}`;
  // What excludes asks two indexes, and which of them are worth reading depends on the words.
  return Prisma.sql`${ranking.excludes ? Prisma.empty : plannedFor(asked)}
    WITH in_heads AS MATERIALIZED (${newest(headsCondition(asked, ranking, months))}), found AS MATERIALIZED (
      SELECT ${columns} FROM in_heads UNION ALL SELECT ${columns} FROM (${inBody}) in_body WHERE point_id NOT IN (SELECT point_id FROM in_heads) LIMIT ${most}
    ) SELECT point_id AS id FROM found s ORDER BY ${rankOf(ranking)} DESC, ${newestFirst}`;
}

/** The points found in title and decision; where some of the words are enough, those with the rarest word take their place. */
function headsCondition(asked: Asked, { weighed, excludes }: Ranking, months: Months): Prisma.Sql {
  const [rarest] = weighed ?? [];
  if (rarest) return matches({ ...asked, match: allOf([asked.match, rarest.whole]) }, "body");
  const inTitles = matches({ ...asked, match: allOf([asked.match, months.heads]) }, "heads");
  return excludes ? Prisma.sql`${inTitles} AND ${matches(asked, "body")}` : inTitles;
}

/** A query for the ids of points by date, some of them left out. Of few hits all are read, of many as many as the list needs. */
export function idsByDate(
  asked: Asked,
  { sort, limit, offset }: Listing,
  { without, few }: { without: string[]; few: boolean },
): Prisma.Sql {
  const hits = few ? allRead(matches(asked, "body")) : Prisma.sql`SELECT s.* FROM search_point s WHERE ${matches(asked, "body")}`;
  const others = without.length === 0 ? Prisma.sql`true` : Prisma.sql`point_id <> ALL(${without}::uuid[])`;
  const order = sort === "oldest" ? Prisma.sql`date, place, point_id` : newestFirst;
  return Prisma.sql`SELECT point_id AS id FROM (${hits}) hits WHERE ${others} ORDER BY ${order} LIMIT ${limit} OFFSET ${offset}`;
}

const newestFirst = Prisma.sql`date DESC, place, point_id`;

/** In such a list the rarer words decide, and the title where these are alike. */
const rarity = 2;

function rankOf({ rank, anyWord, weighed }: Ranking): Prisma.Sql {
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
      ${near(Prisma.sql`s.body`)} * (0.7 + 0.3 * exp((s.date - current_date) / 1460::float8))
        + 0.35 * ${near(Prisma.sql`s.heads`)}
        + 0.25 * ts_rank(${weights}::float4[], s.heads, ${anyWord}::tsquery, 1) ${partly} ${words.length > 0 ? Prisma.join(words, " ") : Prisma.empty}`;
}

function newest(condition: Prisma.Sql): Prisma.Sql {
  return Prisma.sql`SELECT * FROM (${allRead(condition)}) hits ORDER BY ${newestFirst} LIMIT ${candidates}`;
}

/**
 * All points with a condition, found by the index of words. The offset keeps the planner from walking the points by date instead until enough of them
 * match, which takes very long where few do.
 */
function allRead(condition: Prisma.Sql): Prisma.Sql {
  return Prisma.sql`SELECT s.point_id, s.date, s.place, s.heads, s.body FROM search_point s WHERE ${condition} OFFSET 0`;
}
