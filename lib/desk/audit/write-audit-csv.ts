import { type Cell, csvPieces } from "@/lib/opendata/download/csv";
import type { Actor } from "../actor";
import { type AuditFilter, type AuditLine, listAuditEvents } from "./list-audit-events";

const batch = 1000;

const headings = ["id", "at", "user", "email", "action", "subject", "subjectId", "detail"];

/**
 * The lines of the audit log that a filter lets through, as the lines of a CSV file, a batch at a time. Its headings are the names of the log's own
 * fields, since its lines are for programs that check it.
 * @throws NotAllowedError when the actor may not read the log
 */
export function writeAuditCsv(actor: Actor, filter: AuditFilter): AsyncGenerator<string, void> {
  return csvPieces(headings, rowsOf(actor, filter));
}

async function* rowsOf(actor: Actor, filter: AuditFilter): AsyncGenerator<Cell[][], void> {
  for (let skip = 0; ; skip += batch) {
    const { lines } = await listAuditEvents(actor, filter, { skip, take: batch });
    yield lines.map(cellsOf);
    if (lines.length < batch) return;
  }
}

function cellsOf({ id, at, user, action, subject, subjectId, detail }: AuditLine): Cell[] {
  return [id, at.toISOString(), user?.name ?? null, user?.email ?? null, action, subject, subjectId, detailOf(detail)];
}

function detailOf(detail: AuditLine["detail"]): string {
  return Object.entries(detail)
    .map(([name, value]) => `${name}: ${typeof value === "string" ? value : JSON.stringify(value)}`)
    .join("; ");
}
