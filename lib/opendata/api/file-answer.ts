import { notKept } from "./answer";

/** A file to give out, as it was received. */
export type GivenFile = { name: string; mediaType: string; bytes: Buffer };

/**
 * Answers with a file. A PDF opens in the browser's own viewer, which keeps it away from the portal's pages; everything else is a download: a browser
 * must never run what someone has uploaded.
 */
export function answerFile({ name, mediaType, bytes }: GivenFile): Response {
  return new Response(new Uint8Array(bytes), {
    headers: {
      ...notKept,
      "content-type": mediaType,
      "content-length": String(bytes.length),
      "content-disposition": disposition(mediaType === "application/pdf" ? "inline" : "attachment", name),
    },
  });
}

/** Answers that there is no such file, in words. */
export function answerNoFile(status: 404 | 410, text: string): Response {
  return new Response(text, { status, headers: { ...notKept, "content-type": "text/plain; charset=utf-8" } });
}

/** The name in both spellings of RFC 6266: plain for old readers, encoded for all others. */
function disposition(kind: "inline" | "attachment", name: string): string {
  const plain = name.replace(/[^\w.\- ]/gu, "_");
  return `${kind}; filename="${plain}"; filename*=UTF-8''${encodeURIComponent(name).replace(/['()*]/gu, (sign) => `%${sign.charCodeAt(0).toString(16)}`)}`;
}
