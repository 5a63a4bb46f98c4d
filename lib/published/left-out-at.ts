import "server-only";
import { database } from "@/lib/database/database";

/** When the version came out from which on a point is missing. Null where the newest one has it, or none ever had. */
export async function leftOutAt(key: string, meetingId: string): Promise<Date | null> {
  const versions = await database.revision.findMany({
    where: { meetingId, publishedAt: { not: null } },
    orderBy: { number: "desc" },
    select: { publishedAt: true, points: { where: { key }, select: { id: true } } },
  });
  const last = versions.findIndex(({ points }) => points.length > 0);
  return versions[last - 1]?.publishedAt ?? null;
}
