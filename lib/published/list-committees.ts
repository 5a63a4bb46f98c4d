import "server-only";
import { cache } from "react";
import { database } from "@/lib/database/database";
import { isoDate } from "./iso-date";
import { committeeHref } from "./paths";
import { publishedMeeting } from "./published";
import type { CommitteeSummary } from "./views/committee-view";

/** Committees with published meetings, in Danish order of name. */
export const listCommittees = cache(async (): Promise<CommitteeSummary[]> => {
  const [committees, figures] = await Promise.all([
    database.committee.findMany({
      where: { meetings: { some: publishedMeeting } },
      orderBy: { name: "asc" },
      select: { id: true, slug: true, name: true, municipality: { select: { name: true } } },
    }),
    database.meeting.groupBy({ by: "committeeId", where: publishedMeeting, _count: true, _min: { date: true }, _max: { date: true } }),
  ]);
  const figuresOf = new Map(figures.map((row) => [row.committeeId, row]));
  return committees.map(({ id, slug, name, municipality }) => {
    const found = figuresOf.get(id);
    return {
      name,
      href: committeeHref(slug),
      municipality: municipality.name,
      meetings: found?._count ?? 0,
      firstDate: found?._min.date ? isoDate(found._min.date) : null,
      lastDate: found?._max.date ? isoDate(found._max.date) : null,
    };
  });
});
