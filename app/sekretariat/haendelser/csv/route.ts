import { csvMediaType } from "@/lib/opendata/download/csv";
import { streamText } from "@/lib/opendata/download/stream-text";
import { may } from "@/lib/session/permissions";
import { identifyStaff } from "@/lib/session/require-staff";
import { readAuditQuery } from "@/lib/desk/audit/audit-query";
import { writeAuditCsv } from "@/lib/desk/audit/write-audit-csv";

export async function GET(request: Request): Promise<Response> {
  const staff = await identifyStaff(request.headers);
  if (!staff) return new Response(null, { status: 401 });
  if (!may(staff, "readAudit")) return new Response(null, { status: 403 });
  const { filter } = readAuditQuery(Object.fromEntries(new URL(request.url).searchParams));
  return new Response(streamText(writeAuditCsv(staff, filter)), {
    headers: {
      "content-type": csvMediaType,
      "content-disposition": 'attachment; filename="haendelser.csv"',
      "cache-control": "no-store",
    },
  });
}
