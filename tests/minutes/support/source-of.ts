import { createHash } from "node:crypto";
import type { MinutesSource } from "@/lib/minutes/source-line";

/** A plain text as the text reader would hand it over. */
export function sourceOf(text: string, name = "referat.txt"): MinutesSource {
  const printed = text.replace(/\r?\n$/, "").split(/\r?\n/);
  return {
    name,
    sha256: createHash("sha256").update(text).digest("hex"),
    kind: "text",
    pages: null,
    lines: printed.map((line, index) => ({ number: index + 1, text: line, page: null, heading: null, cells: null })),
  };
}
