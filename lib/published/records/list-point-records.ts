import "server-only";
import { database } from "@/lib/database/database";
import type { AgendaPointOrderByWithRelationInput, AgendaPointWhereInput } from "@/lib/database/generated/models/AgendaPoint";
import { publishedMeeting, publishedPoint } from "../published";
import type { PointRecord } from "../views/records/point-record";
import { pointRecordSelect } from "./point-record-select";
import { pageOf, type PageAsked, type RecordPage, toRecordPage } from "./record-page";
import { toPointRecord } from "./to-point-record";

/** `committee` is a slug, `caseNumber` as printed. */
export type PointRecordsAsked = PageAsked & { committee?: string | undefined; caseNumber?: string | undefined };

/** Newest meeting first, points as printed. */
export const newestFirst = [
  { revision: { meeting: { date: "desc" } } },
  { revisionId: "desc" },
  { order: "asc" },
] satisfies AgendaPointOrderByWithRelationInput[];

/** Published points as open data, newest meeting first, each meeting's points in their order. */
export async function listPointRecords({ committee, caseNumber, ...asked }: PointRecordsAsked): Promise<RecordPage<PointRecord>> {
  const where: AgendaPointWhereInput = {
    ...publishedPoint,
    ...(committee === undefined ? {} : { revision: { currentOf: { is: { ...publishedMeeting, committee: { slug: committee } } } } }),
    ...(caseNumber === undefined ? {} : { case: { number: caseNumber } }),
  };
  const [total, rows] = await Promise.all([
    database.agendaPoint.count({ where }),
    database.agendaPoint.findMany({ where, orderBy: newestFirst, ...pageOf(asked), select: pointRecordSelect }),
  ]);
  return toRecordPage(rows.map(toPointRecord), total, asked);
}
