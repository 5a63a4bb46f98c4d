import { answer, answerNotFound } from "../api/answer";

/** Answers with a calendar under a file name; with 404 where there is none. */
export function answerCalendar(request: Request, calendar: string | null, name: string): Response {
  if (calendar === null) return answerNotFound();
  return answer(request, calendar, "text/calendar; charset=utf-8", { "Content-Disposition": `inline; filename="${name}.ics"` });
}
