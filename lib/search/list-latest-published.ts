import { database } from "@/lib/database/database";
import { Prisma } from "@/lib/database/generated/client";
import { askedOf, matches } from "./conditions";
import { planSearch } from "./plan-search";
import type { SearchRequest } from "./search-request";

/**
 * The keys of the points that a search finds, last published first: what those want who follow it, since old minutes may be taken in late. What only
 * a widened search would find is not among them.
 */
export async function listLatestPublished({ query, filters }: Pick<SearchRequest, "query" | "filters">, limit: number): Promise<string[]> {
  const asked = askedOf(await planSearch(query), filters);
  const rows = await database.$queryRaw<{ key: string }[]>(Prisma.sql`
    SELECT p.key FROM search_point s JOIN agenda_point p ON p.id = s.point_id JOIN revision r ON r.id = p.revision_id
    WHERE ${matches(asked, "body")} ORDER BY r.published_at DESC, s.date DESC, s.place, s.point_id LIMIT ${limit}`);
  return rows.map(({ key }) => key);
}
