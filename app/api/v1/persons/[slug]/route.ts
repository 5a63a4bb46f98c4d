import { answerJson, answerNotFound } from "@/lib/opendata/api/answer";
import { personAddress } from "@/lib/published/addresses";
import { getPersonRecord } from "@/lib/published/records/get-person-record";

export { OPTIONS } from "@/lib/opendata/api/preflight";

/** `GET /api/v1/persons/{slug}`: a person with the votes and absences that published minutes print. */
export async function GET(request: Request, { params }: { params: Promise<{ slug: string }> }): Promise<Response> {
  const address = personAddress.safeParse({ person: (await params).slug });
  const record = address.success ? await getPersonRecord(address.data.person) : null;
  return record ? answerJson(request, record) : answerNotFound();
}
