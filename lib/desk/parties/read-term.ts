/** A term of office, by its first and last year. */
export type Term = { from: number; to: number };

/** Reads `2022-2025`, with any kind of dash. Null for what is no span of years that a council could sit. */
export function readTerm(text: string): Term | null {
  const match = /^\s*(\d{4})\s*[-\u2013\u2014]\s*(\d{4})\s*$/u.exec(text);
  const [from, to] = [Number(match?.[1]), Number(match?.[2])];
  return match && from >= 1970 && to <= 2100 && from <= to && to - from < 8 ? { from, to } : null;
}

/** Whether two terms have a year in common. */
export function termsOverlap(one: Term, other: Term): boolean {
  return one.from <= other.to && other.from <= one.to;
}
