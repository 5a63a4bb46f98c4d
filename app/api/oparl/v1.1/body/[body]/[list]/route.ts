import { listOparlObjects } from "@/lib/exchange/oparl/list-oparl-objects";
import { answerJson } from "@/lib/opendata/api/answer";
import { readParameters } from "@/lib/opendata/api/parameters";
import { answerOparlBadRequest, answerOparlBusy, answerOparlNotFound } from "@/lib/opendata/oparl/oparl-error";
import { isForChanges, oparlParameters } from "@/lib/opendata/oparl/oparl-list";
import { afterRunningWrites } from "@/lib/published/times/after-running-writes";

export { OPTIONS } from "@/lib/opendata/api/preflight";

/** `GET /api/oparl/v1.1/body/{body}/{list}`: all of a municipality's objects of one type. */
export async function GET(request: Request, { params }: { params: Promise<{ body: string; list: string }> }): Promise<Response> {
  const { body, list } = await params;
  const asked = readParameters(request, oparlParameters);
  if (!asked.success) return answerOparlBadRequest(asked.error);
  if (isForChanges(asked.data) && !(await afterRunningWrites())) return answerOparlBusy();
  const found = await listOparlObjects(body, list, { asked: asked.data, query: new URL(request.url).searchParams });
  return found ? answerJson(request, found) : answerOparlNotFound();
}
