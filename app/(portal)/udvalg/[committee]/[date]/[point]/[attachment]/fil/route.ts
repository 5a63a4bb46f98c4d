import { answerFile, answerNoFile } from "@/lib/opendata/api/file-answer";
import { attachmentAddress } from "@/lib/published/addresses";
import { getAttachmentFile } from "@/lib/published/get-attachment-file";
import { errorText } from "@/lib/text/errors";
import { sourceText } from "@/lib/text/source";

type Context = { params: Promise<{ committee: string; date: string; point: string; attachment: string }> };

/** The file of an attachment of a published point. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const address = attachmentAddress.safeParse(await params);
  if (!address.success) return answerNoFile(404, errorText.notFound.title);
  const { committee, date: meeting, point, attachment } = address.data;
  const answer = await getAttachmentFile({ committee, meeting }, point, attachment);
  if (!answer) return answerNoFile(404, errorText.notFound.title);
  return answer.state === "withdrawn" ? answerNoFile(410, sourceText.originalWithdrawn) : answerFile(answer.original);
}
