import { z } from "zod";
import { answerGone, answerJson, answerNotFound } from "@/lib/opendata/api/answer";
import { getPointRecord } from "@/lib/published/records/get-point-record";
import { getPointWithdrawal } from "@/lib/published/records/get-withdrawal";

export { OPTIONS } from "@/lib/opendata/api/preflight";

/** `GET /api/v1/points/{id}`: a published point. */
export async function GET(request: Request, { params }: { params: Promise<{ id: string }> }): Promise<Response> {
  const { id } = await params;
  if (!z.uuid().safeParse(id).success) return answerNotFound();
  const record = await getPointRecord(id);
  if (record) return answerJson(request, record);
  const withdrawal = await getPointWithdrawal(id);
  return withdrawal ? answerGone(withdrawal) : answerNotFound();
}
