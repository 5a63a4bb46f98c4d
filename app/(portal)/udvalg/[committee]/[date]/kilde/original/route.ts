import { meetingAddress } from "@/lib/published/addresses";
import { getOriginal } from "@/lib/published/get-original";
import { isPdf } from "@/lib/published/is-pdf";
import { errorText } from "@/lib/text/errors";

type Context = { params: Promise<{ committee: string; date: string }> };

/**
 * The file behind a published meeting. A PDF opens in the browser's own viewer, which keeps it away from the portal's pages; everything else is a
 * download: a browser must never run what someone has uploaded.
 */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const address = meetingAddress.safeParse(await params);
  const original = address.success ? await getOriginal(address.data.committee, address.data.date) : null;
  if (!original) return new Response(errorText.notFound.title, { status: 404, headers: { "content-type": "text/plain; charset=utf-8" } });
  return new Response(new Uint8Array(original.bytes), {
    headers: {
      "content-type": original.mediaType,
      "content-length": String(original.bytes.length),
      "content-disposition": disposition(isPdf(original) ? "inline" : "attachment", original.name),
    },
  });
}

/** The name in both spellings of RFC 6266: plain for old readers, encoded for all others. */
function disposition(kind: "inline" | "attachment", name: string): string {
  const plain = name.replace(/[^\w.\- ]/gu, "_");
  return `${kind}; filename="${plain}"; filename*=UTF-8''${encodeURIComponent(name).replace(/['()*]/gu, (sign) => `%${sign.charCodeAt(0).toString(16)}`)}`;
}
