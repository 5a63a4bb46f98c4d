import "server-only";
import { cache } from "react";
import { database } from "@/lib/database/database";
import { annotatePoint } from "./annotations/annotate-point";
import { listCorrections } from "./changes/list-corrections";
import { getWithdrawnMeeting } from "./get-withdrawn-meeting";
import { isoDayOf } from "./iso-date";
import { committeeHref, pointHref, type MeetingPlace } from "./paths";
import { pointSelect, type PointRow } from "./point-select";
import { publishedMeeting, publishedPoint } from "./published";
import { toPointView } from "./to-point-view";
import { toTreatment, treatmentSelect } from "./to-treatment";
import type { WithdrawnMeeting } from "./views/meeting-view";
import { pathOf, topicLinks } from "./topics/topic-links";
import type { PointView } from "./views/point-view";

/** What an address of a point leads to: the point, its present address, or the notice that it is withdrawn. */
export type PointAnswer =
  | { state: "published"; point: PointView }
  | { state: "moved"; href: string }
  | { state: "withdrawn"; withdrawnAt: string; reason: string | null; committee: { name: string; href: string } }
  | { state: "withdrawnMeeting"; notice: WithdrawnMeeting };

/** Looks up a point by its address, past addresses included. Null where nothing is or has been published there. */
export const getPoint = cache(async (committee: string, meeting: string, slug: string): Promise<PointAnswer | null> => {
  const place = { committee, meeting };
  const address = await database.pointAddress.findFirst({
    where: { slug, identity: { meeting: { slug: meeting, committee: { slug: committee }, ...publishedMeeting } } },
    select: {
      key: true,
      identity: { select: { withdrawnAt: true, withdrawnReason: true, meeting: { select: { committee: { select: { name: true } } } } } },
    },
  });
  if (!address) return getMeetingNotice(place, slug);

  const { withdrawnAt, withdrawnReason, meeting: home } = address.identity;
  if (withdrawnAt) {
    const owner = { name: home.committee.name, href: committeeHref(committee) };
    return { state: "withdrawn", withdrawnAt: isoDayOf(withdrawnAt), reason: withdrawnReason, committee: owner };
  }
  const row = await database.agendaPoint.findFirst({ where: { key: address.key, ...publishedPoint }, select: pointSelect });
  if (!row) return null;
  if (row.slug !== slug) return { state: "moved", href: pointHref(place, row.slug) };
  return { state: "published", point: await completePoint(row, place) };
});

/** A point that was public until its whole meeting was withdrawn says so too. */
async function getMeetingNotice(place: MeetingPlace, slug: string): Promise<PointAnswer | null> {
  const notice = await getWithdrawnMeeting(place);
  if (!notice) return null;
  const where = { slug, identity: { meeting: { slug: place.meeting, committee: { slug: place.committee } } } };
  return (await database.pointAddress.count({ where })) > 0 ? { state: "withdrawnMeeting", notice } : null;
}

/** Reads what lies around the point: its neighbours, the case's other treatments, the lines of the compared sections. */
async function completePoint(row: PointRow, place: MeetingPlace): Promise<PointView> {
  const subject = row.case?.kleSubject ?? null;
  const [previous, next, sameCase, topics, lines, corrections] = await Promise.all([
    readNeighbour(row, place, "previous"),
    readNeighbour(row, place, "next"),
    row.caseId === null
      ? []
      : database.agendaPoint.findMany({
          where: { ...publishedPoint, caseId: row.caseId, key: { not: row.key } },
          orderBy: [{ revision: { meeting: { date: "asc" } } }, { order: "asc" }],
          select: treatmentSelect,
        }),
    topicLinks(subject === null ? [] : pathOf(subject)),
    database.sourceLine.findMany({
      where: { documentId: row.revision.documentId, number: { gte: row.line, lte: row.endLine } },
      orderBy: { number: "asc" },
      select: { number: true, page: true, text: true },
    }),
    listCorrections(row.key),
  ]);
  return {
    ...(await annotatePoint(toPointView(row, lines, place))),
    topics,
    corrections,
    sameCase: sameCase.map(toTreatment),
    previous,
    next,
  };
}

/** The nearest point on one side that the public may see: a withdrawn one in between is passed over. */
async function readNeighbour(row: PointRow, place: MeetingPlace, side: "previous" | "next"): Promise<PointView["next"]> {
  const found = await database.agendaPoint.findFirst({
    where: {
      ...publishedPoint,
      revision: { ...publishedPoint.revision, points: { some: { id: row.id } } },
      order: side === "next" ? { gt: row.order } : { lt: row.order },
    },
    orderBy: { order: side === "next" ? "asc" : "desc" },
    select: { number: true, title: true, slug: true },
  });
  return found && { href: pointHref(place, found.slug), number: found.number, title: found.title };
}
