import { notKept } from "@/lib/opendata/api/answer";
import { meetingAddress } from "@/lib/published/addresses";
import { getOriginal } from "@/lib/published/get-original";
import { isPdf } from "@/lib/published/is-pdf";
import { errorText } from "@/lib/text/errors";
import { sourceText } from "@/lib/text/source";

type Context = { params: Promise<{ committee: string; date: string }> };

/**
 * The file behind a published meeting. A PDF opens in the browser's own viewer, which keeps it away from the portal's pages; everything else is a
 * download: a browser must never run what someone has uploaded.
 */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const address = meetingAddress.safeParse(await params);
  const answer = address.success ? await getOriginal(address.data.committee, address.data.date) : null;
  if (!answer) return plainAnswer(404, errorText.notFound.title);
  if (answer.state === "withdrawn") return plainAnswer(410, sourceText.originalWithdrawn);
  const { original } = answer;
  return new Response(new Uint8Array(original.bytes), {
    headers: {
      ...notKept,
      "content-type": original.mediaType,
      "content-length": String(original.bytes.length),
      "content-disposition": disposition(isPdf(original) ? "inline" : "attachment", original.name),
    },
  });
}

function plainAnswer(status: number, text: string): Response {
  return new Response(text, { status, headers: { ...notKept, "content-type": "text/plain; charset=utf-8" } });
}

/** The name in both spellings of RFC 6266: plain for old readers, encoded for all others. */
function disposition(kind: "inline" | "attachment", name: string): string {
  const plain = name.replace(/[^\w.\- ]/gu, "_");
  return `${kind}; filename="${plain}"; filename*=UTF-8''${encodeURIComponent(name).replace(/['()*]/gu, (sign) => `%${sign.charCodeAt(0).toString(16)}`)}`;
}
