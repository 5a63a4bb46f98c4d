import { answerJson, answerNotFound } from "@/lib/opendata/api/answer";
import { getPersonRecord } from "@/lib/published/records/get-person-record";

export { OPTIONS } from "@/lib/opendata/api/preflight";

/** `GET /api/v1/persons/{slug}`: a person with the votes and absences that published minutes print. */
export async function GET(request: Request, { params }: { params: Promise<{ slug: string }> }): Promise<Response> {
  const { slug } = await params;
  const record = await getPersonRecord(slug);
  return record ? answerJson(request, record) : answerNotFound();
}
