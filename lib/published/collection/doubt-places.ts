import { isoDate } from "../iso-date";
import { lineRange } from "../line-range";
import { meetingHref, pointHref } from "../paths";
import type { DoubtPlace } from "../views/completeness-view";

type Point = { number: number; slug: string; line: number; endLine: number; identity: { withdrawnAt: Date | null } };

/** A meeting with its open doubts, and all its points, the withdrawn ones included. */
export type DoubtedMeeting = {
  slug: string;
  date: Date;
  committee: { slug: string };
  currentRevision: { warnings: { line: number | null }[]; points: Point[] } | null;
};

/** The places of a meeting's open doubts, in their order, each once. Of a withdrawn point nothing is said. */
export function doubtPlaces({ slug, date, committee, currentRevision }: DoubtedMeeting): DoubtPlace[] {
  const place = { committee: committee.slug, meeting: slug };
  const places = new Map<string, DoubtPlace>();
  for (const { line } of currentRevision?.warnings ?? []) {
    const point = line === null ? undefined : currentRevision?.points.find((each) => line >= each.line && line <= each.endLine);
    if (point?.identity.withdrawnAt) continue;
    const href = point ? pointHref(place, point.slug) : meetingHref(place);
    const known = places.get(href) ?? { date: isoDate(date), point: point?.number ?? null, href, count: 0, lines: [] };
    known.count++;
    if (line !== null && known.lines.every((range) => range.line !== line)) known.lines.push(lineRange(place, { line, endLine: line }));
    places.set(href, known);
  }
  return [...places.values()];
}
