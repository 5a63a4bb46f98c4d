import { getOparlObject } from "@/lib/exchange/oparl/get-oparl-object";
import { answerJson } from "@/lib/opendata/api/answer";
import { answerOparlNotFound } from "@/lib/opendata/oparl/oparl-error";

export { OPTIONS } from "@/lib/opendata/api/preflight";

/** `GET /api/oparl/v1.1/{type}/{key}`: one object. One that is gone still answers, as OParl asks, and says only that (OParl 1.1, 2.8). */
export async function GET(request: Request, { params }: { params: Promise<{ type: string; key: string }> }): Promise<Response> {
  const { type, key } = await params;
  const found = await getOparlObject(type, key);
  return found ? answerJson(request, found) : answerOparlNotFound();
}
