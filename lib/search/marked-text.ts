import type { Segment } from "./search-result";

/** Characters of the private use area, which PostgreSQL puts around what it found. A text's own are taken out before. */
export const markStart = "\ue000";
export const markEnd = "\ue001";

/** Parts a text at the marks, so that it can be shown as text nodes whatever it says. */
export function splitMarked(text: string): Segment[] {
  return text
    .split(new RegExp(`(${markStart}[^${markEnd}]*${markEnd})`, "u"))
    .filter((part) => part !== "")
    .map((part) => ({ text: part.replaceAll(markStart, "").replaceAll(markEnd, ""), marked: part.startsWith(markStart) }));
}
