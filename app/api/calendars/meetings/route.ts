import { getCalendar } from "@/lib/exchange/calendars/get-calendar";
import { answerCalendar } from "@/lib/opendata/calendar/answer-calendar";

export { OPTIONS } from "@/lib/opendata/api/preflight";

/** `GET /api/calendars/meetings`: all meetings. */
export async function GET(request: Request): Promise<Response> {
  return answerCalendar(request, await getCalendar(), "moeder");
}
