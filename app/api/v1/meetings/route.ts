import { answerBadRequest, answerBusy, answerJson } from "@/lib/opendata/api/answer";
import { listAnswer } from "@/lib/opendata/api/list-answer";
import { meetingParameters, readParameters } from "@/lib/opendata/api/parameters";
import { listMeetingRecords } from "@/lib/published/records/list-meeting-records";
import { afterRunningWrites } from "@/lib/published/times/after-running-writes";

export { OPTIONS } from "@/lib/opendata/api/preflight";

/** `GET /api/v1/meetings`: published meetings, newest first. */
export async function GET(request: Request): Promise<Response> {
  const asked = readParameters(request, meetingParameters);
  if (!asked.success) return answerBadRequest(asked.error);
  const { publishedSince, ...rest } = asked.data;
  const since = publishedSince === undefined ? undefined : new Date(publishedSince);
  if (since !== undefined && !(await afterRunningWrites())) return answerBusy();
  return answerJson(request, listAnswer(request, await listMeetingRecords({ ...rest, publishedSince: since })));
}
