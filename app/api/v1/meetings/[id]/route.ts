import { z } from "zod";
import { answerJson, answerNotFound } from "@/lib/opendata/api/answer";
import { getMeetingRecord } from "@/lib/published/records/get-meeting-record";

/** `GET /api/v1/meetings/{id}`: a published meeting with its points. */
export async function GET(request: Request, { params }: { params: Promise<{ id: string }> }): Promise<Response> {
  const { id } = await params;
  const record = z.uuid().safeParse(id).success ? await getMeetingRecord(id) : null;
  return record ? answerJson(request, record) : answerNotFound();
}
