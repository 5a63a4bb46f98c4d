import { listMarkOf } from "../blocks/block-starts";
import { isHeadingWord } from "../blocks/section-heading";
import { caseNumberOf } from "../vocabulary/case-numbers";
import { fold } from "./fold";
import { isBlank, type Line } from "./line";

/** So many lines must go on in lower case before a text counts as wrapped; fewer are cut by their pages. */
const fewestWrapped = 8;
const widestMargin = 160;

/**
 * Puts lines together again that a file has wrapped at its margin: a name or a number cut there would be read as the beginning of something else. In a text that is not
 * wrapped every line stays as it is. What is joined to the line above leaves a blank line behind.
 */
export function joinWrapped(lines: readonly Line[]): Line[] {
  const margin = marginOf(lines);
  const joined = [...lines];
  if (margin === null) return joined;
  let parts: Line[] = [];
  lines.forEach((line, index) => {
    const above = lines[index - 1];
    const goesOn = above !== undefined && fills(above, line, margin) && mayGoOn(above, line);
    parts = goesOn ? parts : [];
    parts.push(line);
    if (goesOn) joined[index] = { ...line, raw: "", text: "", folded: "", heading: null, cells: null };
    const next = lines[index + 1];
    if (parts.length > 1 && !(next && fills(line, next, margin) && mayGoOn(line, next)))
      joined[index - parts.length + 1] = joinParts(parts);
  });
  return joined;
}

/** The width at which a text is wrapped: most lines that go on in lower case had no room for the next word. Null where it is not wrapped. */
function marginOf(lines: readonly Line[]): number | null {
  const cut = lines.flatMap((line, index) => {
    const next = lines[index + 1];
    return next && /^\p{Ll}/u.test(next.text) && mayGoOn(line, next) ? [{ line, next }] : [];
  });
  const lengths = cut.map(({ line }) => line.text.length).sort((one, other) => one - other);
  const margin = lengths[Math.floor(lengths.length * 0.9)];
  if (margin === undefined || cut.length < fewestWrapped || margin > widestMargin) return null;
  const filled = cut.filter(({ line, next }) => fills(line, next, margin));
  return filled.length >= cut.length * 0.7 ? margin : null;
}

function fills(line: Line, next: Line, margin: number): boolean {
  const word = /^\S+/.exec(next.text)?.[0] ?? "";
  return line.text.length + 1 + word.length > margin;
}

function mayGoOn(line: Line, next: Line): boolean {
  if (isBlank(line) || isBlank(next)) return false;
  if (line.cells || next.cells || line.raw.trim().includes("\t") || next.raw.trim().includes("\t") || line.heading !== next.heading)
    return false;
  if (/:$|(?:\.{3}|…)\s*\d+$/.test(line.text)) return false;
  return [line, next].every((each) => !isHeadingWord(each) && caseNumberOf(each.text) === null) && !opensAnew(next);
}

function opensAnew(line: Line): boolean {
  return listMarkOf(line) !== null || /^(?:punkt|pkt\.?|sag nr\.?) ?\d{1,3}\s*[:.–-]/.test(line.folded);
}

/** A word parted by a hyphen at the margin is one word again; `Børn- og` keeps its own. */
function joinParts(parts: readonly Line[]): Line {
  const [first, last] = [parts[0], parts.at(-1)];
  if (!first || !last) throw new RangeError("A line needs a part.");
  let text = first.text;
  parts.slice(1).forEach((part, index) => {
    const parted = /\p{Ll}-$/u.test(parts[index]?.text ?? "") && /^(?!(?:og|eller|samt|til)\s)\p{Ll}/u.test(part.text);
    text = parted ? text.slice(0, -1) + part.text : `${text} ${part.text}`;
  });
  return { ...first, text, raw: text, folded: fold(text), end: last.end };
}
