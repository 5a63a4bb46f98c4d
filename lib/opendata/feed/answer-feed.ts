import { answer, answerNotFound } from "../api/answer";

/** Answers with an Atom feed; with 404 where there is none. */
export function answerFeed(request: Request, feed: string | null): Response {
  return feed === null ? answerNotFound() : answer(request, feed, "application/atom+xml; charset=utf-8");
}
