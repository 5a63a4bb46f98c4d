import { Prisma } from "@/lib/database/generated/client";
import { searchDatabase } from "@/lib/database/search-database";
import { askedOf, matches } from "./conditions";
import { planSearch } from "./plan-search";
import type { SearchRequest } from "./search-request";
import { withinLimit } from "./within-limit";

/**
 * The keys of the points that a search finds, last published first: what those want who follow it, since old minutes may be taken in late. What only
 * a widened search would find is not among them.
 * @returns null where it takes too long to find them
 */
export async function listLatestPublished(
  { query, filters }: Pick<SearchRequest, "query" | "filters">,
  limit: number,
): Promise<string[] | null> {
  const rows = await withinLimit(async () => {
    const asked = askedOf(await planSearch(query), filters);
    return searchDatabase.$queryRaw<{ key: string }[]>(Prisma.sql`
      SELECT p.key FROM search_point s JOIN agenda_point p ON p.id = s.point_id JOIN revision r ON r.id = p.revision_id
      WHERE ${matches(asked, "body")} ORDER BY r.published_at DESC, s.date DESC, s.place, s.point_id LIMIT ${limit}`);
  });
  return rows?.map(({ key }) => key) ?? null;
}
