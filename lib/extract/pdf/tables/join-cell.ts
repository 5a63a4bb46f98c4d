import { commonWords } from "../lines/common-words";
import { type JoiningStyle, joinText } from "../lines/join-text";
import type { Segment } from "../lines/printed-line";
import { textWidth } from "../lines/text-width";

// Cells are set without dividing words, so a hyphen at the end of a line is printed for its own sake.
const undivided: JoiningStyle = { words: new Set(), hyphenated: false, detachedHyphens: false };
const longestCutTail = 3;

/** Joins the lines of one cell. `width` is how wide a line of it can be; null where that is not known. */
export function joinCell(lines: readonly Segment[], width: number | null, style: JoiningStyle): string {
  let text = "";
  for (const [index, line] of lines.entries()) {
    const last = lines[index - 1];
    const cut = last !== undefined && isCutWithin(text, last, line, width, style.words);
    text = cut ? text + line.text : joinText(text, line.text, undivided);
  }
  return text;
}

/** True where a number or a word too long for its narrow cell was simply cut at the edge. */
function isCutWithin(text: string, last: Segment, line: Segment, width: number | null, words: ReadonlySet<string>): boolean {
  const head = /\S+$/.exec(text)?.[0] ?? "";
  const tail = /^\S+/.exec(line.text)?.[0] ?? "";
  if (/^-?[\d.,]*$/.test(head) && /^[\d.,]+$/.test(tail)) return head === "-" || /\.\d{0,2}$/.test(head);
  if (!/\p{L}$/u.test(head) || !/^\p{Ll}/u.test(tail)) return false;
  const fillsLine = width !== null && last.text === head;
  if (words.has(letters(head + tail))) return !words.has(letters(tail)) || (fillsLine && isTooWide(head + tail, last, width));
  // A word that stands nowhere else: the cell had no room for its next letter, and what was left over is neither a word nor an abbreviation.
  const leftOver = /^\p{L}+$/u.test(tail) && tail.length <= longestCutTail && !commonWords.has(tail);
  return leftOver && fillsLine && isTooWide(head + tail.charAt(0), last, width);
}

function letters(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\d-]/gu, "");
}

function isTooWide(word: string, last: Segment, width: number): boolean {
  const scale = (last.right - last.left) / textWidth(last.text);
  return textWidth(word) * scale > width;
}
