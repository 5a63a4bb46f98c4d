import "server-only";
import { database } from "@/lib/database/database";
import type { AgendaPointWhereInput } from "@/lib/database/generated/models/AgendaPoint";
import { notWithdrawn, publishedPoint } from "@/lib/published/published";
import { readFollowedSearch } from "@/lib/search/followed-search";
import { listLatestPublished } from "@/lib/search/list-latest-published";
import type { FollowKind } from "./follow-request";

/** A confirmed wish to hear of something. */
export type Wish = { id: string; kind: FollowKind; target: string; confirmedAt: Date };

const most = 200;

/**
 * The keys of the points that a reader has not been told of: they match, they are public, and none of them was public when the reader began to
 * follow. A corrected point is no new point.
 * @throws where the search that is followed takes too long
 */
export async function listNewPoints({ id, kind, target, confirmedAt }: Wish): Promise<string[]> {
  const matching = await conditionOf(kind, target);
  const rows = await database.agendaPoint.findMany({
    where: {
      AND: [publishedPoint, matching],
      identity: {
        ...notWithdrawn,
        alerts: { none: { subscriptionId: id } },
        points: { none: { revision: { publishedAt: { lte: confirmedAt } } } },
      },
    },
    orderBy: [{ revision: { publishedAt: "desc" } }, { order: "asc" }],
    take: most,
    select: { key: true },
  });
  return rows.map(({ key }) => key);
}

async function conditionOf(kind: FollowKind, target: string): Promise<AgendaPointWhereInput> {
  switch (kind) {
    case "search":
      return { key: { in: await keysOf(target) } };
    case "case":
      return { case: { slug: target } };
    case "committee":
      return { revision: { meeting: { committee: { slug: target } } } };
    case "topic":
      return { case: { OR: [{ kleMainGroup: target }, { kleGroup: target }, { kleSubject: target }] } };
    case "person": {
      const person = { slug: target };
      return { decision: { OR: [{ votes: { some: { ballots: { some: { person } } } } }, { absences: { some: { person } } }] } };
    }
  }
}

async function keysOf(search: string): Promise<string[]> {
  const keys = await listLatestPublished(readFollowedSearch(search), most);
  if (!keys) throw new Error("The search that is followed takes too long.");
  return keys;
}
