import { type JoiningStyle, joinText } from "../lines/join-text";
import type { Segment } from "../lines/printed-line";
import { textWidth } from "../lines/text-width";

/** Joins the lines of one cell. `width` is how wide a line of it can be; null where that is not known. */
export function joinCell(lines: readonly Segment[], width: number | null, style: JoiningStyle): string {
  let text = "";
  for (const [index, line] of lines.entries()) {
    const last = lines[index - 1];
    const cut = last !== undefined && isCutWithin(text, last, line, width, style.words);
    // Cells are set without dividing words, so a hyphen at the end of a line is printed for its own sake.
    text = cut ? text + line.text : joinText(text, line.text, { words: style.words, hyphenated: false });
  }
  return text;
}

/** True where a number or a word too long for its narrow cell was simply cut at the edge. */
function isCutWithin(text: string, last: Segment, line: Segment, width: number | null, words: ReadonlySet<string>): boolean {
  const head = /\S+$/.exec(text)?.[0] ?? "";
  const tail = /^\S+/.exec(line.text)?.[0] ?? "";
  if (/^-?[\d.,]*$/.test(head) && /^[\d.,]+$/.test(tail)) return head === "-" || /\.\d{0,2}$/.test(head);
  if (!/\p{L}$/u.test(head) || !/^\p{Ll}/u.test(tail)) return false;
  const whole = letters(head + tail);
  if (!words.has(whole)) return false;
  return !words.has(letters(tail)) || (width !== null && last.text === head && isTooWide(head + tail, last, width));
}

function letters(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\d-]/gu, "");
}

function isTooWide(word: string, last: Segment, width: number): boolean {
  const scale = (last.right - last.left) / textWidth(last.text);
  return textWidth(word) * scale > width;
}
