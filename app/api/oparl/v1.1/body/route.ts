import { listOparlBodies } from "@/lib/exchange/oparl/list-oparl-objects";
import { answerJson } from "@/lib/opendata/api/answer";
import { readParameters } from "@/lib/opendata/api/parameters";
import { answerOparlBadRequest, answerOparlBusy } from "@/lib/opendata/oparl/oparl-error";
import { isForChanges, oparlParameters } from "@/lib/opendata/oparl/oparl-list";
import { afterRunningWrites } from "@/lib/published/times/after-running-writes";

export { OPTIONS } from "@/lib/opendata/api/preflight";

/** `GET /api/oparl/v1.1/body`: the municipalities. */
export async function GET(request: Request): Promise<Response> {
  const asked = readParameters(request, oparlParameters);
  if (!asked.success) return answerOparlBadRequest(asked.error);
  if (isForChanges(asked.data) && !(await afterRunningWrites())) return answerOparlBusy();
  return answerJson(request, await listOparlBodies({ asked: asked.data, query: new URL(request.url).searchParams }));
}
