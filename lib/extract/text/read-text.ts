import type { SourceLine } from "@/lib/minutes/source-line";
import { decodeText } from "./decode-text";

/** Text and Markdown line by line, numbered as in the file. A form feed begins a new page. */
export function readText(bytes: Uint8Array): { lines: SourceLine[]; pages: number | null } {
  const text = decodeText(bytes);
  const paged = text.includes("\f");
  let page = 1;
  const lines = text.split(/\r\n|\r|\n/).map((line, index): SourceLine => {
    page += line.split("\f").length - 1;
    return { number: index + 1, text: line.replaceAll("\f", ""), page: paged ? page : null, heading: null, cells: null };
  });
  return { lines, pages: paged ? page : null };
}
