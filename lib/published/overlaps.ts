type Lines = { line: number; endLine: number };

/** Whether two ranges share a line. */
export function overlaps(one: Lines, other: Lines): boolean {
  return one.line <= other.endLine && one.endLine >= other.line;
}
