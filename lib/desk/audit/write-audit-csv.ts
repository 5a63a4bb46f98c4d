import { stringify } from "csv-stringify/sync";
import { spreadsheetCell } from "@/lib/opendata/download/spreadsheet-cell";
import type { Actor } from "../actor";
import { type AuditFilter, type AuditLine, listAuditEvents } from "./list-audit-events";

const batch = 1000;

const columns = ["id", "at", "user", "email", "action", "subject", "subjectId", "detail"];

/**
 * The lines of the audit log that a filter lets through, as the lines of a CSV file, a batch at a time.
 * @throws NotAllowedError when the actor may not read the log
 */
export async function* writeAuditCsv(actor: Actor, filter: AuditFilter): AsyncGenerator<string, void> {
  yield stringify([columns]);
  for (let skip = 0; ; skip += batch) {
    const { lines } = await listAuditEvents(actor, filter, { skip, take: batch });
    yield stringify(lines.map((line) => cellsOf(line).map(spreadsheetCell)));
    if (lines.length < batch) return;
  }
}

function cellsOf({ id, at, user, action, subject, subjectId, detail }: AuditLine): (string | null)[] {
  return [id, at.toISOString(), user?.name ?? null, user?.email ?? null, action, subject, subjectId, detail];
}
