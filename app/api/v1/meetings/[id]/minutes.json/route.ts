import { z } from "zod";
import { answerGone, answerJson, answerNotFound } from "@/lib/opendata/api/answer";
import { getMinutesRecord } from "@/lib/published/records/get-minutes-record";
import { getMeetingWithdrawal } from "@/lib/published/records/get-withdrawal";

export { OPTIONS } from "@/lib/opendata/api/preflight";

/** `GET /api/v1/meetings/{id}/minutes.json`: a meeting's minutes in the referat format. */
export async function GET(request: Request, { params }: { params: Promise<{ id: string }> }): Promise<Response> {
  const { id } = await params;
  if (!z.uuid().safeParse(id).success) return answerNotFound();
  const record = await getMinutesRecord(id);
  if (record) return answerJson(request, record);
  const withdrawal = await getMeetingWithdrawal(id);
  return withdrawal ? answerGone(withdrawal) : answerNotFound();
}
