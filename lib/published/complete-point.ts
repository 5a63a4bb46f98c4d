import "server-only";
import { typographic } from "@/lib/danish/typographic";
import { database } from "@/lib/database/database";
import type { AgendaPointWhereInput } from "@/lib/database/generated/models/AgendaPoint";
import { annotatePoint } from "./annotations/annotate-point";
import { listCorrections } from "./changes/list-corrections";
import { pointHref, type MeetingPlace } from "./paths";
import type { PointRow } from "./point-select";
import { listMoverPages } from "./people/list-mover-pages";
import { publishedPoint } from "./published";
import { toPointView } from "./to-point-view";
import { toTreatment, treatmentSelect } from "./to-treatment";
import { pathOf, topicLinks } from "./topics/topic-links";
import type { PointView } from "./views/point-view";

/**
 * Reads what lies around a point: its neighbours, the case's other treatments, the lines of the compared sections.
 * @param among the points that its neighbours are found among, its own version included
 */
export async function completePoint(row: PointRow, place: MeetingPlace, among: AgendaPointWhereInput): Promise<PointView> {
  const subject = row.case?.kleSubject ?? null;
  const [previous, next, sameCase, topics, lines, corrections, moverPages] = await Promise.all([
    readNeighbour(row, place, among, "previous"),
    readNeighbour(row, place, among, "next"),
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
    listCorrections(row.key, among),
    listMoverPages(row, place.committee),
  ]);
  return {
    ...(await annotatePoint(toPointView(row, lines, place))),
    topics,
    corrections,
    moverPages,
    sameCase: sameCase.map(toTreatment),
    previous,
    next,
  };
}

/** The nearest point of the same version on one side: a withdrawn one in between is passed over. */
async function readNeighbour(
  row: PointRow,
  place: MeetingPlace,
  among: AgendaPointWhereInput,
  side: "previous" | "next",
): Promise<PointView["next"]> {
  const found = await database.agendaPoint.findFirst({
    where: {
      AND: [among, { revision: { points: { some: { id: row.id } } } }],
      order: side === "next" ? { gt: row.order } : { lt: row.order },
    },
    orderBy: { order: side === "next" ? "asc" : "desc" },
    select: { number: true, title: true, slug: true },
  });
  return found && { href: pointHref(place, found.slug), number: found.number, title: typographic(found.title) };
}
