import { pointHref, type MeetingPlace } from "../paths";
import type { PointChange } from "../views/change-view";
import { comparePassages } from "./compare-passages";
import { pointPassages } from "./point-passages";

export type ComparedPoint = { key: string; number: number; slug: string; title: string; sections: { heading: string; blocks: unknown }[] };

/** What became of each point from one version to the next, in the order of the new one; those that left stand last. A point keeps its key. */
export function comparePoints(before: ComparedPoint[], after: ComparedPoint[], place: MeetingPlace): PointChange[] {
  const earlier = new Map(before.map((point) => [point.key, point]));
  const kept = new Set(after.map(({ key }) => key));
  const changes = after.flatMap((point): PointChange[] => {
    const { number, title } = point;
    const href = pointHref(place, point.slug);
    const known = earlier.get(point.key);
    if (!known) return [{ number, title, href, kind: "added", passages: comparePassages([], pointPassages(point)) }];
    const passages = comparePassages(pointPassages(known), pointPassages(point));
    return passages.length === 0 ? [] : [{ number, title, href, kind: "changed", passages }];
  });
  const left = before
    .filter(({ key }) => !kept.has(key))
    .map((point): PointChange => ({
      number: point.number,
      title: point.title,
      href: null,
      kind: "removed",
      passages: comparePassages(pointPassages(point), []),
    }));
  return [...changes, ...left];
}
