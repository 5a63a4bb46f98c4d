import { answerNotFound } from "@/lib/opendata/api/answer";

export { OPTIONS } from "@/lib/opendata/api/preflight";

/** `GET /api/…` where there is nothing: says so in the form of every other refusal, since a program cannot read the portal's own page about it. */
export function GET(): Response {
  return answerNotFound();
}
