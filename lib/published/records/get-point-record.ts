import "server-only";
import { database } from "@/lib/database/database";
import { publishedPoint } from "../published";
import type { PointRecord } from "../views/records/point-record";
import { pointRecordSelect } from "./point-record-select";
import { toPointRecord } from "./to-point-record";

/** A published point as open data, by the id it keeps. Null where there is none, or it is withdrawn. */
export async function getPointRecord(id: string): Promise<PointRecord | null> {
  const row = await database.agendaPoint.findFirst({ where: { ...publishedPoint, key: id }, select: pointRecordSelect });
  return row && toPointRecord(row);
}
