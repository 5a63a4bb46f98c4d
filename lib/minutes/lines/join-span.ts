import type { Span } from "../source-line";
import type { Line } from "./line";

/** The span from the first to the last of some lines. There must be at least one. */
export function spanOf(lines: readonly Line[]): Span {
  const first = lines[0];
  const last = lines.at(-1);
  if (!first || !last) throw new RangeError("A span needs a line.");
  return { line: first.number, endLine: last.end, page: first.page };
}

/** The span that holds all of some spans. There must be at least one. */
export function spanAround(spans: readonly Span[]): Span {
  const first = spans.reduce((earliest, span) => (span.line < earliest.line ? span : earliest));
  return { line: first.line, endLine: Math.max(...spans.map((span) => span.endLine)), page: first.page };
}
