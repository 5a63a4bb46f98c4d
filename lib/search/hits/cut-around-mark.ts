import type { Segment } from "../search-result";

/** Shortens a marked text to a window around its first mark, at spaces. A text without marks keeps its beginning. */
export function cutAroundMark(segments: Segment[], width: number): Segment[] {
  const whole = segments.map(({ text }) => text).join("");
  if (whole.length <= width) return segments;
  const first = segments.findIndex(({ marked }) => marked);
  const mark = segments.slice(0, Math.max(0, first)).reduce((length, { text }) => length + text.length, 0);
  const wanted = Math.min(Math.max(0, mark - Math.floor(width / 3)), whole.length - width);
  const start = wanted === 0 ? 0 : Math.min(whole.indexOf(" ", wanted) + 1, mark);
  const space = whole.lastIndexOf(" ", start + width);
  return between(segments, start, start + width >= whole.length || space <= start ? start + width : space);
}

function between(segments: Segment[], start: number, end: number): Segment[] {
  let offset = 0;
  return segments.flatMap(({ text, marked }) => {
    const part = text.slice(Math.max(0, start - offset), Math.max(0, end - offset));
    offset += text.length;
    return part === "" ? [] : [{ text: part, marked }];
  });
}
