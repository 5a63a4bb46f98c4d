import { createHash } from "node:crypto";

const openToAll = { "Access-Control-Allow-Origin": "*", "Access-Control-Expose-Headers": "ETag" };

/**
 * Answers with data that any site may read. The ETag is a fingerprint of the content: whoever has it already is told so with 304. Caches must ask
 * every time, so that what is withdrawn is gone at once.
 */
export function answer(request: Request, body: string, mediaType: string): Response {
  const etag = `"${createHash("sha256").update(body).digest("base64url").slice(0, 27)}"`;
  const headers = { ...openToAll, ETag: etag, "Cache-Control": "no-cache" };
  if (request.headers.get("if-none-match")?.includes(etag)) return new Response(null, { status: 304, headers });
  return new Response(body, { headers: { ...headers, "Content-Type": mediaType } });
}

/** As {@link answer}, with a value as JSON. */
export function answerJson(request: Request, value: unknown, mediaType = "application/json; charset=utf-8"): Response {
  return answer(request, JSON.stringify(value), mediaType);
}

/** The answer where nothing is published under an address. */
export function answerNotFound(): Response {
  return Response.json({ error: "Der er intet offentliggjort under denne adresse." }, { status: 404, headers: openToAll });
}

/** The answer to parameters that make no sense; `faults` says for each what is wrong. */
export function answerBadRequest(faults: unknown): Response {
  return Response.json({ error: faults }, { status: 400, headers: openToAll });
}
