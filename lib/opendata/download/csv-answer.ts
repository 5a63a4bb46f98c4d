import { openToAll } from "../api/answer";
import { csvMediaType } from "./csv";

/** A CSV file as an answer that browsers save under its name. */
export function csvAnswer(name: string, text: string | ReadableStream<Uint8Array<ArrayBuffer>>): Response {
  return new Response(text, {
    headers: {
      ...openToAll,
      "Cache-Control": "no-cache",
      "Content-Type": csvMediaType,
      "Content-Disposition": `attachment; filename="${name}"`,
    },
  });
}
