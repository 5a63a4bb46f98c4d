import type { PrintedLine } from "./printed-line";

/** Every word of a document, in lower case, compounds with their hyphens. */
export function documentWords(lines: readonly PrintedLine[]): Set<string> {
  const text = lines.map((line) => line.text).join(" ");
  return new Set(text.toLowerCase().match(/[\p{L}\d]+(?:-[\p{L}\d]+)*/gu));
}
