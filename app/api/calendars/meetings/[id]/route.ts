import { getMeetingCalendar } from "@/lib/exchange/calendars/get-calendar";
import { answerCalendar } from "@/lib/opendata/calendar/answer-calendar";

export { OPTIONS } from "@/lib/opendata/api/preflight";

/** `GET /api/calendars/meetings/{id}`: one meeting. */
export async function GET(request: Request, { params }: { params: Promise<{ id: string }> }): Promise<Response> {
  return answerCalendar(request, await getMeetingCalendar((await params).id), "moede");
}
