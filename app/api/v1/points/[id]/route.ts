import { z } from "zod";
import { answerJson, answerNotFound } from "@/lib/opendata/api/answer";
import { getPointRecord } from "@/lib/published/records/get-point-record";

/** `GET /api/v1/points/{id}`: a published point. */
export async function GET(request: Request, { params }: { params: Promise<{ id: string }> }): Promise<Response> {
  const { id } = await params;
  const record = z.uuid().safeParse(id).success ? await getPointRecord(id) : null;
  return record ? answerJson(request, record) : answerNotFound();
}
