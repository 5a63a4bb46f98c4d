import { getCommitteeCalendar } from "@/lib/exchange/calendars/get-calendar";
import { answerCalendar } from "@/lib/opendata/calendar/answer-calendar";

export { OPTIONS } from "@/lib/opendata/api/preflight";

/** `GET /api/calendars/committees/{committee}`: a committee's meetings. */
export async function GET(request: Request, { params }: { params: Promise<{ committee: string }> }): Promise<Response> {
  return answerCalendar(request, await getCommitteeCalendar((await params).committee), "udvalg");
}
