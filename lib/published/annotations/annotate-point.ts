import "server-only";
import { listGlossary } from "../list-glossary";
import type { PointAlone } from "../views/point-view";
import type { TextMark } from "../views/text-mark";
import { findExplanations } from "./find-explanations";
import { markableTexts, markBlocks } from "./mark-blocks";
import { resolveReferences } from "./resolve-references";

/** Lays links to what a point mentions over its text, and the meaning of words that readers may not know, each word once. */
export async function annotatePoint<Point extends PointAlone>(point: Point): Promise<Point> {
  const { href, caseNumber, meeting } = point;
  const standpoint = { href, caseNumber, committee: meeting.committee.name, date: meeting.date, municipality: meeting.municipality };
  const [glossary, linksOf] = await Promise.all([listGlossary(), resolveReferences(markableTexts(point), standpoint)]);
  const explained = new Set<string>();
  return markBlocks(point, (text) => withoutOverlaps([...linksOf(text), ...findExplanations(text, glossary, explained)]));
}

/** In the order of the text. Of two that overlap the one that begins first is kept. */
function withoutOverlaps(marks: TextMark[]): TextMark[] {
  const kept: TextMark[] = [];
  for (const mark of marks.toSorted((one, other) => one.start - other.start)) {
    if (mark.start >= (kept.at(-1)?.end ?? 0)) kept.push(mark);
  }
  return kept;
}
