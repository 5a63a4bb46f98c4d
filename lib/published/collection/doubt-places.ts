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

/** The places of a meeting's open doubts, in their order. Of a withdrawn point nothing is said. */
export function doubtPlaces({ slug, date, committee, currentRevision }: DoubtedMeeting): DoubtPlace[] {
  const place = { committee: committee.slug, meeting: slug };
  return (currentRevision?.warnings ?? []).flatMap(({ line }) => {
    const point = line === null ? undefined : currentRevision?.points.find((each) => line >= each.line && line <= each.endLine);
    if (point?.identity.withdrawnAt) return [];
    return [
      {
        date: isoDate(date),
        point: point?.number ?? null,
        href: point ? pointHref(place, point.slug) : meetingHref(place),
        source: line === null ? null : lineRange(place, { line, endLine: line }),
      },
    ];
  });
}
