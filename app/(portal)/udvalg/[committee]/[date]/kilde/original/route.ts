import { answerFile, answerNoFile } from "@/lib/opendata/api/file-answer";
import { meetingAddress } from "@/lib/published/addresses";
import { getOriginal } from "@/lib/published/get-original";
import { errorText } from "@/lib/text/errors";
import { sourceText } from "@/lib/text/source";

type Context = { params: Promise<{ committee: string; date: string }> };

/** The file behind a published meeting. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const address = meetingAddress.safeParse(await params);
  const answer = address.success ? await getOriginal(address.data.committee, address.data.date) : null;
  if (!answer) return answerNoFile(404, errorText.notFound.title);
  return answer.state === "withdrawn" ? answerNoFile(410, sourceText.originalWithdrawn) : answerFile(answer.original);
}
