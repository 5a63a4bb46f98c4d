import type { z } from "zod";
import { openToAll, retryAfter } from "../api/answer";
import { busy, notFound, senselessParameters } from "../api/problem";

/** OParl's answer where there is no such object or list. */
export function answerOparlNotFound(): Response {
  const { status, title, detail } = notFound();
  return answerError(status, detail, title);
}

/** OParl's answer to parameters that make no sense. */
export function answerOparlBadRequest(error: z.ZodError): Response {
  const { status, title, errors } = senselessParameters(error);
  return answerError(status, title, errors.map(({ parameter, detail }) => `${parameter}: ${detail}`).join(" "));
}

/** OParl's answer to who asks for changes while the desk has been writing for too long. */
export function answerOparlBusy(): Response {
  const { status, title, detail } = busy();
  return answerError(status, title, detail, retryAfter);
}

/** The standard has an error object of its own, with a message in the language of the data (OParl 1.1, chapter 2 on exceptions). */
function answerError(status: number, message: string, debug: string, extra: Record<string, string> = {}): Response {
  const said = { type: "https://schema.oparl.org/1.1/Error", message, debug };
  return Response.json(said, { status, headers: { ...openToAll, ...extra, "Cache-Control": "no-cache" } });
}
