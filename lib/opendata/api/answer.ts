import { createHash } from "node:crypto";
import type { z } from "zod";
import { busy, notFound, senselessParameters, withdrawn } from "./problem";

/** Any site may read what is public and ask whether it has changed; search engines show pages, not data. */
export const openToAll = {
  "Access-Control-Allow-Origin": "*",
  "Access-Control-Expose-Headers": "ETag, Content-Disposition",
  "X-Robots-Tag": "noindex",
};

/** Of a file, that no cache may give it out unasked, so that what is withdrawn is gone at once, and no search engine may list it. */
export const notKept = { "Cache-Control": "no-cache", "X-Robots-Tag": "noindex" };

/**
 * Answers with data that any site may read. The ETag is a fingerprint of the content, weak because it stands for the content in every
 * compression: whoever has it already is told so with 304. Caches must ask every time, so that what is withdrawn is gone at once. `extra` are further
 * headers.
 */
export function answer(request: Request, body: string, mediaType: string, extra: Record<string, string> = {}): Response {
  const etag = `W/"${createHash("sha256").update(body).digest("base64url").slice(0, 27)}"`;
  const headers = { ...openToAll, ...extra, ETag: etag, "Cache-Control": "no-cache" };
  if (hasAlready(request, etag)) return new Response(null, { status: 304, headers });
  return new Response(body, { headers: { ...headers, "Content-Type": mediaType } });
}

/** Whether the asker has the very content that an ETag stands for (RFC 9110, If-None-Match). */
export function hasAlready(request: Request, etag: string): boolean {
  const known = request.headers.get("if-none-match")?.split(",") ?? [];
  return known.some((tag) => tag.trim() === "*" || tag.trim().replace(/^W\//, "") === etag.replace(/^W\//, ""));
}

/** As {@link answer}, with a value as JSON. */
export function answerJson(request: Request, value: unknown, mediaType = "application/json; charset=utf-8"): Response {
  return answer(request, JSON.stringify(value), mediaType);
}

/** The answer where nothing is published under an address. */
export function answerNotFound(): Response {
  return answerProblem(notFound());
}

/** The answer where something was published, and is withdrawn: when and why, and nothing of what it was. */
export function answerGone(withdrawal: Parameters<typeof withdrawn>[0]): Response {
  return answerProblem(withdrawn(withdrawal));
}

/** The answer to parameters that make no sense. */
export function answerBadRequest(error: z.ZodError): Response {
  return answerProblem(senselessParameters(error));
}

/** The answer to who asks for changes while the desk has been writing for too long, or to follow a search that takes too long. */
export function answerBusy(): Response {
  return answerProblem(busy(), retryAfter);
}

/** How long to wait for what is being written, in seconds. */
export const retryAfter = { "Retry-After": "10" };

function answerProblem(problem: { status: number }, extra: Record<string, string> = {}): Response {
  const headers = { ...openToAll, ...extra, "Cache-Control": "no-cache", "Content-Type": "application/problem+json; charset=utf-8" };
  return new Response(JSON.stringify(problem), { status: problem.status, headers });
}
