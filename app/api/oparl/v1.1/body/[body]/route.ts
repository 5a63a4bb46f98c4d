import { getOparlBody } from "@/lib/exchange/oparl/get-oparl-object";
import { answerJson } from "@/lib/opendata/api/answer";
import { answerOparlNotFound } from "@/lib/opendata/oparl/oparl-error";

export { OPTIONS } from "@/lib/opendata/api/preflight";

/** `GET /api/oparl/v1.1/body/{body}`: a municipality. */
export async function GET(request: Request, { params }: { params: Promise<{ body: string }> }): Promise<Response> {
  const found = await getOparlBody((await params).body);
  return found ? answerJson(request, found) : answerOparlNotFound();
}
