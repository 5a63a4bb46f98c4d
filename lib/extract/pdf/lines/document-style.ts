import { mostCommon } from "./most-common";
import type { PageLines } from "./page-lines";
import type { PrintedLine } from "./printed-line";
import { documentWords } from "./document-words";

/** How a document is set, measured from its lines. Lengths are in points. */
export type DocumentStyle = {
  /** The size of running text. */
  bodySize: number;
  /** From baseline to baseline inside a paragraph. */
  pitch: number;
  /** The left edge of running text, and how far right its lines reach. */
  left: number;
  right: number;
  /** Words are divided at the ends of lines. */
  hyphenated: boolean;
  /** Some of the hyphens that divide them seem to stand apart from the word, as a dash does. */
  detachedHyphens: boolean;
  /** Paragraphs are set apart by space. */
  spaced: boolean;
  /** How far paragraphs are indented in their first line; null where they are not. */
  indent: number | null;
  /** Every word that stands whole somewhere in the document, in lower case. */
  words: ReadonlySet<string>;
};

/** Measures how a document is set. Furniture must have been set aside. */
export function measureStyle(pages: readonly PageLines[]): DocumentStyle {
  const all = pages.flatMap((page) => page.lines);
  const light = all.filter((line) => line.boldness < 0.5);
  const bodySize = mostCommon(light.map((line) => [halfPoint(line.size), line.text.length])) ?? 11;
  const inBody = (line: PrintedLine) => Math.abs(line.size - bodySize) < 0.8;
  const body = all.filter(inBody);
  const pairs = pages.flatMap((page) => neighbours(page.lines)).filter(([a, b]) => inBody(a) && inBody(b));
  const pitches = pairs
    .map(([a, b]) => ({ pitch: b.y - a.y, size: a.size }))
    .filter(({ pitch, size }) => pitch > size * 0.9 && pitch < size * 2);
  const pitch = usualPitch(pitches.map((pair) => pair.pitch)) ?? bodySize * 1.3;
  const left = mostCommon(body.map((line) => [Math.round(line.left), 1])) ?? 0;
  const divided = pairs.filter(([a, b]) => isDivided(a.text, b.text));
  const rights = body.map((line) => line.right).sort((a, b) => a - b);
  return {
    bodySize,
    pitch,
    left,
    // A few lines reach beyond the margin; the text's own edge is where all but those end.
    right: rights[Math.floor(rights.length * 0.995)] ?? 0,
    hyphenated: divided.length > body.length * 0.02,
    detachedHyphens: divided.filter(([a]) => / .$/.test(a.text)).length > divided.length * 0.1,
    spaced: isSpaced(pairs, pitch),
    indent: firstLineIndent(pairs, left),
    words: documentWords(all),
  };
}

/** The mean of the steps near the most common one: where paragraphs stand close, a quarter of a point tells them apart. */
function usualPitch(pitches: readonly number[]): number | null {
  const usual = mostCommon(pitches.map((pitch) => [halfPoint(pitch), 1]));
  if (usual === null) return null;
  const near = pitches.filter((pitch) => Math.abs(pitch - usual) < 0.4);
  return near.reduce((sum, pitch) => sum + pitch, 0) / near.length;
}

function neighbours(lines: readonly PrintedLine[]): [PrintedLine, PrintedLine][] {
  return lines.flatMap((line, index): [PrintedLine, PrintedLine][] => {
    const next = lines[index + 1];
    return next ? [[line, next]] : [];
  });
}

function isDivided(text: string, next: string): boolean {
  return /\p{Ll} ?[-\u2010]$/u.test(text) && /^\p{Ll}/u.test(next) && !/^(?:og|eller|samt|til)\b/.test(next);
}

function isSpaced(pairs: readonly [PrintedLine, PrintedLine][], pitch: number): boolean {
  const gaps = pairs
    .filter(([a, b]) => a.boldness < 0.5 && b.boldness < 0.5)
    .map(([a, b]) => b.y - a.y)
    .filter((gap) => gap > 0 && gap < pitch * 3);
  return gaps.filter((gap) => gap > pitch * 1.17).length > gaps.length * 0.08;
}

/** Indents are the rule where lines that stand in are followed, again and again, by one at the left edge. */
function firstLineIndent(pairs: readonly [PrintedLine, PrintedLine][], left: number): number | null {
  const indents = pairs
    .filter(([a, b]) => Math.abs(b.left - left) < 2 && a.left - b.left > 4 && a.left - b.left < 45)
    .map(([a, b]) => Math.round(a.left - b.left));
  const usual = mostCommon(indents.map((indent) => [indent, 1]));
  return indents.filter((indent) => indent === usual).length > pairs.length * 0.05 ? usual : null;
}

function halfPoint(length: number): number {
  return Math.round(length * 2) / 2;
}
