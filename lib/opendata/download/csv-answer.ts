import { notKept } from "../api/answer";

/** A CSV file as an answer that browsers save under its name. */
export function csvAnswer(name: string, text: string | ReadableStream<Uint8Array<ArrayBuffer>>): Response {
  return new Response(text, {
    headers: {
      ...notKept,
      "Content-Type": "text/csv; charset=utf-8; header=present",
      "Content-Disposition": `attachment; filename="${name}"`,
    },
  });
}
