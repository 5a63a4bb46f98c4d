import { database } from "@/lib/database/database";
import { Prisma } from "@/lib/database/generated/client";
import { countFacets } from "./count-facets";
import { findPassages } from "./find-passages";
import { looseMatchOf } from "./loose-match";
import { matching, matchOf, visible, within, type Match } from "./match";
import { readHits } from "./read-hits";
import type { SearchFilters, SearchRequest, SearchSort } from "./search-request";
import type { SearchResult } from "./search-result";

export const hitsPerPage = 20;

/**
 * Searches what is published. Without a query it lists everything that the filters leave, newest first. A query that finds nothing is tried once more
 * with its words inside other words, which the result says (`widened`). A page past the end has no hits but tells the true total.
 * Never throws for what someone wrote.
 */
export async function searchPoints(request: SearchRequest): Promise<SearchResult> {
  const result = await searchFor(matchOf(request.query), request);
  if (result.total > 0 || request.query === "") return { ...result, widened: false };
  const loose = await looseMatchOf(request.query);
  const wider = loose && (await searchFor(loose, request));
  return wider && wider.total > 0 ? { ...wider, widened: true } : { ...result, widened: false };
}

async function searchFor(match: Match | null, { query, filters, sort, page }: SearchRequest): Promise<Omit<SearchResult, "widened">> {
  const [ids, total, facets] = await Promise.all([
    findIds(match, filters, sort, page),
    countHits(match, filters),
    countFacets(match, filters),
  ]);
  const passages = await findPassages(ids, match);
  const hits = await readHits(ids, passages, match);
  return { query, page, pages: Math.ceil(total / hitsPerPage), total, hits, facets };
}

async function findIds(match: Match | null, filters: SearchFilters, sort: SearchSort, page: number): Promise<string[]> {
  const rows = await database.$queryRaw<{ id: string }[]>`
    SELECT s.point_id AS id FROM ${visible}
    WHERE ${matching(match)} AND ${within(filters)}
    ORDER BY ${orderBy(match, sort)}
    LIMIT ${hitsPerPage} OFFSET ${(page - 1) * hitsPerPage}`;
  return rows.map(({ id }) => id);
}

async function countHits(match: Match | null, filters: SearchFilters): Promise<number> {
  const [row] = await database.$queryRaw<{ total: bigint }[]>`
    SELECT count(*) AS total FROM ${visible} WHERE ${matching(match)} AND ${within(filters)}`;
  return Number(row?.total ?? 0);
}

/** Ties, and lists without a query, go by date and then by place in the meeting. */
function orderBy(match: Match | null, sort: SearchSort): Prisma.Sql {
  if (sort === "oldest") return Prisma.sql`s.date, p.revision_id, p.order`;
  if (sort === "newest" || match === null) return Prisma.sql`s.date DESC, p.revision_id, p.order`;
  return Prisma.sql`${match.rank} DESC, s.date DESC, p.revision_id, p.order`;
}
