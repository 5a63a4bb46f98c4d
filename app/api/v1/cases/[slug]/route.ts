import { answerJson, answerNotFound } from "@/lib/opendata/api/answer";
import { getCaseRecord } from "@/lib/published/records/get-case-record";

export { OPTIONS } from "@/lib/opendata/api/preflight";

/** `GET /api/v1/cases/{slug}`: a case with its treatments. */
export async function GET(request: Request, { params }: { params: Promise<{ slug: string }> }): Promise<Response> {
  const { slug } = await params;
  const record = await getCaseRecord(slug);
  return record ? answerJson(request, record) : answerNotFound();
}
