import "server-only";
import { cache } from "react";
import { listWords } from "@/lib/danish/list-words";
import { database } from "@/lib/database/database";
import { isoDate } from "./iso-date";
import { committeeHref } from "./paths";
import { publishedMeeting, publishedPoint } from "./published";
import type { CollectionView } from "./views/collection-view";
import { namedVote } from "./votes/vote-filters";

/** What the public can read in all. */
export const getCollection = cache(async (): Promise<CollectionView> => {
  const [municipalities, committees, span, points, decisions, votes] = await Promise.all([
    database.municipality.findMany({
      where: { committees: { some: { meetings: { some: publishedMeeting } } } },
      orderBy: { name: "asc" },
      select: { name: true },
    }),
    database.committee.findMany({
      where: { meetings: { some: publishedMeeting } },
      orderBy: { name: "asc" },
      select: { name: true, slug: true },
    }),
    database.meeting.aggregate({ where: publishedMeeting, _count: true, _min: { date: true }, _max: { date: true } }),
    database.agendaPoint.count({ where: publishedPoint }),
    database.decision.count({ where: { point: publishedPoint } }),
    database.vote.count({ where: { decision: { point: publishedPoint }, ...namedVote } }),
  ]);
  return {
    municipality: listWords(municipalities.map(({ name }) => name)),
    committees: committees.map(({ name, slug }) => ({ name, href: committeeHref(slug) })),
    meetings: span._count,
    points,
    decisions,
    votes,
    firstDate: span._min.date && isoDate(span._min.date),
    lastDate: span._max.date && isoDate(span._max.date),
  };
});
