import { getCommitteeCalendar } from "@/lib/exchange/calendars/get-calendar";
import { answerCalendar } from "@/lib/opendata/calendar/answer-calendar";
import { committeeAddress } from "@/lib/published/addresses";

export { OPTIONS } from "@/lib/opendata/api/preflight";

/** `GET /api/calendars/committees/{committee}`: a committee's meetings. */
export async function GET(request: Request, { params }: { params: Promise<{ committee: string }> }): Promise<Response> {
  const address = committeeAddress.safeParse(await params);
  return answerCalendar(request, address.success ? await getCommitteeCalendar(address.data.committee) : null, "udvalg");
}
