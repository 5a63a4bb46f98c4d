/**
 * A text without the signs at its end that stand in `signs` (and white space). A pattern ending in `+$` would try every run of such signs anew,
 * which takes the square of their number; this reads from the end.
 */
export function withoutEnd(text: string, signs: string): string {
  let end = text.length;
  while (end > 0 && (signs.includes(text.charAt(end - 1)) || /\s/.test(text.charAt(end - 1)))) end -= 1;
  return text.slice(0, end);
}
