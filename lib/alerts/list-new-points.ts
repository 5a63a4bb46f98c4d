import "server-only";
import { database } from "@/lib/database/database";
import type { AgendaPointWhereInput } from "@/lib/database/generated/models/AgendaPoint";
import { notWithdrawn, publishedPoint } from "@/lib/published/published";
import { searchPoints } from "@/lib/search/search-points";
import { readSearchRequest } from "@/lib/search/search-request";
import type { FollowKind } from "./follow-request";

/** A confirmed wish to hear of something. */
export type Wish = { id: string; kind: FollowKind; target: string; confirmedAt: Date };

const most = 200;
const searchedPages = 5;

/**
 * The keys of the points that a reader has not been told of: they match, they are public, and none of them was public when the reader began to
 * follow. A corrected point is no new point.
 */
export async function listNewPoints({ id, kind, target, confirmedAt }: Wish): Promise<string[]> {
  const matching = await conditionOf(kind, target);
  if (matching === null) return [];
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

/** Null where nothing can match. */
async function conditionOf(kind: FollowKind, target: string): Promise<AgendaPointWhereInput | null> {
  switch (kind) {
    case "search":
      return atAddresses(await listHits(target));
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

/** The newest hits of a search. Words that match only in part of a widened search are no news. */
async function listHits(query: string): Promise<string[]> {
  const hrefs: string[] = [];
  for (let page = 1; page <= searchedPages; page++) {
    const request = readSearchRequest(new URLSearchParams({ q: query, sort: "nyeste", side: String(page) }));
    const { hits, pages, widened } = await searchPoints(request);
    if (widened) return [];
    hrefs.push(...hits.map(({ point }) => point.href));
    if (page >= pages) break;
  }
  return hrefs;
}

function atAddresses(hrefs: readonly string[]): AgendaPointWhereInput | null {
  const places = hrefs.flatMap((href): AgendaPointWhereInput[] => {
    const [, , committee, meeting, slug] = href.split("/");
    if (committee === undefined || meeting === undefined || slug === undefined) return [];
    return [{ slug, revision: { meeting: { slug: meeting, committee: { slug: committee } } } }];
  });
  return places.length > 0 ? { OR: places } : null;
}
