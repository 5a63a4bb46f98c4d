import "server-only";
import { database } from "@/lib/database/database";
import type { AgendaPointWhereInput } from "@/lib/database/generated/models/AgendaPoint";
import { readPoints } from "../oparl/read-meetings";
import { publishedPoint } from "../published";
import type { TimedPoint } from "../views/oparl-views";

/** How many points a feed tells of. */
export const mostEntries = 50;

/** Which points a feed follows: those of a case or a person, by slug, of a KLE number, or those with certain keys. */
export type Followed = { case: string } | { person: string } | { topic: string } | { keys: readonly string[] };

/** The points that a feed follows, last published first. */
export async function listPointNews(followed: Followed): Promise<TimedPoint[]> {
  const rows = await database.agendaPoint.findMany({
    where: { ...publishedPoint, ...conditionOf(followed) },
    orderBy: [{ revision: { publishedAt: "desc" } }, { order: "asc" }],
    take: mostEntries,
    select: { key: true },
  });
  const points = await readPoints(rows.map(({ key }) => key));
  return rows.flatMap(({ key }) => points.get(key) ?? []);
}

function conditionOf(followed: Followed): AgendaPointWhereInput {
  if ("case" in followed) return { case: { slug: followed.case } };
  if ("topic" in followed) {
    const { topic } = followed;
    return { case: { OR: [{ kleMainGroup: topic }, { kleGroup: topic }, { kleSubject: topic }] } };
  }
  if ("person" in followed) {
    const person = { OR: [{ slug: followed.person }, { addresses: { some: { slug: followed.person } } }] };
    return { decision: { OR: [{ votes: { some: { ballots: { some: { person } } } } }, { absences: { some: { person } } }] } };
  }
  return { key: { in: [...followed.keys] } };
}
