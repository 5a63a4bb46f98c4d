import { z } from "zod";
import { answerGone, answerJson, answerNotFound } from "@/lib/opendata/api/answer";
import { getMeetingRecord } from "@/lib/published/records/get-meeting-record";
import { getMeetingWithdrawal } from "@/lib/published/records/get-withdrawal";

export { OPTIONS } from "@/lib/opendata/api/preflight";

/** `GET /api/v1/meetings/{id}`: a published meeting with its points. */
export async function GET(request: Request, { params }: { params: Promise<{ id: string }> }): Promise<Response> {
  const { id } = await params;
  if (!z.uuid().safeParse(id).success) return answerNotFound();
  const record = await getMeetingRecord(id);
  if (record) return answerJson(request, record);
  const withdrawal = await getMeetingWithdrawal(id);
  return withdrawal ? answerGone(withdrawal) : answerNotFound();
}
