import "server-only";
import { database } from "@/lib/database/database";
import { publishedPoint } from "../published";
import type { PointRecord } from "../views/records/point-record";
import { pointRecordSelect } from "./point-record-select";
import { toPointRecord } from "./to-point-record";

const batch = 200;

/** Every published point, a batch at a time, so that a whole collection can be sent without being held in memory. The order is that of the ids. */
export async function* everyPointRecord(): AsyncGenerator<PointRecord> {
  let after: string | null = null;
  for (;;) {
    const rows = await readBatch(after);
    for (const row of rows) yield toPointRecord(row);
    const last = rows.at(-1);
    if (!last || rows.length < batch) return;
    after = last.key;
  }
}

function readBatch(after: string | null) {
  return database.agendaPoint.findMany({
    where: after === null ? publishedPoint : { ...publishedPoint, key: { gt: after } },
    orderBy: { key: "asc" },
    take: batch,
    select: pointRecordSelect,
  });
}
