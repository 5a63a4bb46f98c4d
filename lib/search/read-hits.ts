import { plannedOnce, searchDatabase } from "@/lib/database/search-database";
import { lineRange } from "@/lib/published/line-range";
import { committeeHref } from "@/lib/published/paths";
import { type PointSummaryRow, toPointSummary } from "@/lib/published/to-point-summary";
import { getWords } from "./get-words";
import { choosePassage, markPart } from "./hits/choose-passage";
import { markWhole, toSegments, WordMarker } from "./hits/word-marker";
import { type PointPart, readParts } from "./indexing/point-parts";
import type { Unit } from "./language/compile-query";
import type { Hit } from "./search-result";

type Row = {
  id: string;
  /** ISO date. */
  date: string;
  parts: unknown;
  summary: PointSummaryRow;
  meeting: string;
  committee: string;
  committeeName: string;
  example: boolean;
};

/** Reads what the result list shows of the points found, in the order given. */
export async function readHits(ids: string[], units: Unit[]): Promise<Hit[]> {
  if (ids.length === 0) return [];
  const rows = await searchDatabase.$queryRaw<Row[]>`${plannedOnce}
    SELECT s.point_id AS id, s.date::text, CASE WHEN ${units.length > 0} THEN t.parts ELSE '[]' END AS parts, t.summary,
      m.slug AS meeting, c.slug AS committee, c.name AS "committeeName", o.example
    FROM search_point s JOIN search_text t USING (point_id) JOIN agenda_point p ON p.id = s.point_id
    JOIN point_identity i ON i.key = p.key AND i.withdrawn_at IS NULL
    JOIN meeting m ON m.current_revision_id = p.revision_id AND m.state = 'published' JOIN committee c ON c.id = m.committee_id
    JOIN municipality o ON o.id = c.municipality_id
    WHERE s.point_id = ANY(${ids}::uuid[])`;
  const marker = new WordMarker(units, getWords());
  const hits = new Map(rows.map((row) => [row.id, toHit(row, marker)]));
  return ids.flatMap((id) => hits.get(id) ?? []);
}

function toHit({ date, parts: stored, summary, meeting, committee, committeeName, example }: Row, marker: WordMarker): Hit {
  const place = { committee, meeting };
  const parts: PointPart[] = readParts(stored);
  const inTitle = marker.mark(summary.title);
  const [title = inTitle, ...texts] = markWhole([inTitle, ...parts.map((part) => markPart(part, marker))]);
  const { passage, count } = choosePassage(parts, texts);
  return {
    point: toPointSummary(summary, place),
    title: toSegments(title),
    committee: { name: committeeName, href: committeeHref(committee) },
    example,
    date,
    passage: passage && { segments: passage.segments, heading: passage.heading, source: lineRange(place, passage) },
    occurrences: title.marks.length + count,
  };
}
