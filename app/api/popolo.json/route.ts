import { readConfiguration } from "@/lib/configuration/configuration";
import { openToAll } from "@/lib/opendata/api/answer";
import { streamText } from "@/lib/opendata/download/stream-text";
import { writePopolo } from "@/lib/opendata/popolo/write-popolo";
import { everyPersonRecord } from "@/lib/published/records/every-person-record";
import { everyPointRecord } from "@/lib/published/records/every-point-record";

export { OPTIONS } from "@/lib/opendata/api/preflight";

export const dynamic = "force-dynamic";

/** `GET /api/popolo.json`: the whole record in Popolo's form, written as it is read. */
export function GET(): Response {
  const { BASE_URL } = readConfiguration(process.env);
  const pieces = writePopolo({ baseUrl: BASE_URL, everyPoint: everyPointRecord, everyPerson: everyPersonRecord });
  return new Response(streamText(pieces), {
    headers: { ...openToAll, "Cache-Control": "no-cache", "Content-Type": "application/json; charset=utf-8" },
  });
}
