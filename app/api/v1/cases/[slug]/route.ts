import { answerJson, answerNotFound } from "@/lib/opendata/api/answer";
import { caseAddress } from "@/lib/published/addresses";
import { getCaseRecord } from "@/lib/published/records/get-case-record";

export { OPTIONS } from "@/lib/opendata/api/preflight";

/** `GET /api/v1/cases/{slug}`: a case with its treatments. */
export async function GET(request: Request, { params }: { params: Promise<{ slug: string }> }): Promise<Response> {
  const address = caseAddress.safeParse({ case: (await params).slug });
  const record = address.success ? await getCaseRecord(address.data.case) : null;
  return record ? answerJson(request, record) : answerNotFound();
}
