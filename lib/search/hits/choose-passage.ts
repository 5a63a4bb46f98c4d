import type { PointPart } from "../indexing/point-parts";
import type { Segment } from "../search-result";
import { cutAroundMark } from "./cut-around-mark";
import { type MarkedWords, toSegments, type WordMarker } from "./word-marker";

type ChosenPassage = { line: number; endLine: number; heading: string | null; segments: Segment[] };

/** A list's own mark says nothing outside the list. */
const LIST_MARK = /^\s*[-•·]\s+/u;
const longestPassage = 320;

/** Finds what was asked for in the text of a paragraph, as it is shown. */
export function markPart({ text }: PointPart, marker: WordMarker): MarkedWords {
  return marker.mark(text.replace(LIST_MARK, "").replaceAll(/\s+/gu, " "));
}

/**
 * Finds the paragraph that shows most of what was asked for, the first of several, and cuts it to a few words around its marks.
 * `texts` are the marked texts of the parts. `count` is how often the words stand in all of the paragraphs.
 */
export function choosePassage(parts: PointPart[], texts: MarkedWords[]): { passage: ChosenPassage | null; count: number } {
  let best: { part: PointPart; marked: MarkedWords; worth: number } | null = null;
  let count = 0;
  for (const [index, part] of parts.entries()) {
    const marked = texts[index];
    if (!marked) continue;
    count += marked.marks.length;
    const worth = new Set(marked.marks.map(({ unit }) => unit)).size * 100 + Math.min(marked.marks.length, 99);
    if (marked.marks.length > 0 && (!best || worth > best.worth)) best = { part, marked, worth };
  }
  return { passage: best && toPassage(best.part, best.marked), count };
}

function toPassage({ line, endLine, heading }: PointPart, marked: MarkedWords): ChosenPassage {
  const segments = cutAroundMark(toSegments(marked), longestPassage);
  const plain = segments.map(({ text }) => text).join("");
  const before = marked.text.startsWith(plain) ? [] : [{ text: "… ", marked: false }];
  const after = marked.text.endsWith(plain) ? [] : [{ text: " …", marked: false }];
  return { line, endLine, heading: heading === "" ? null : heading, segments: [...before, ...segments, ...after] };
}
