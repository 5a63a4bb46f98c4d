import { z } from "zod";
import { answerJson, answerNotFound } from "@/lib/opendata/api/answer";
import { getMinutesRecord } from "@/lib/published/records/get-minutes-record";

/** `GET /api/v1/meetings/{id}/minutes.json`: a meeting's minutes in the referat format. */
export async function GET(request: Request, { params }: { params: Promise<{ id: string }> }): Promise<Response> {
  const { id } = await params;
  const record = z.uuid().safeParse(id).success ? await getMinutesRecord(id) : null;
  return record ? answerJson(request, record) : answerNotFound();
}
