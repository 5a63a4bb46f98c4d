import { NotMinutesError } from "@/lib/minutes/not-minutes-error";
import { parseMinutes } from "@/lib/minutes/parse-minutes";
import { sourceOf } from "./source-of";

const places = new Set(["line", "endLine", "page", "source", "coverage", "furniture", "itemSpans", "outcomeSpan", "message"]);

/** Everything that a text says, without where it says it; for a text that is refused, the reason. */
export function valuesOf(text: string): unknown {
  try {
    return withoutPlaces(parseMinutes(sourceOf(text)));
  } catch (error) {
    if (error instanceof NotMinutesError) return error.reason;
    throw error;
  }
}

function withoutPlaces(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(withoutPlaces);
  if (node === null || typeof node !== "object") return node;
  return Object.fromEntries(
    Object.entries(node)
      .filter(([key]) => !places.has(key))
      .map(([key, value]) => [key, withoutPlaces(value)]),
  );
}
