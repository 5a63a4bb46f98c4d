import { isDeepStrictEqual } from "node:util";
import type { AgendaPoint } from "@/lib/minutes/minutes";
import type { KeyedMinutes } from "../corrections/apply-corrections";

/** How a point fares from one version to the next. */
export type PointChange = { kind: "added" | "removed" | "changed"; title: string };

/** What is different between two versions of a meeting, point by point. Where a point stands in its file is no difference. */
export function compareVersions(before: KeyedMinutes | null, after: KeyedMinutes): PointChange[] {
  if (!before) return [];
  const old = new Map(before.keys.map((key, index) => [key, before.minutes.points[index]]));
  const changes = after.minutes.points.flatMap((point, index): PointChange[] => {
    const known = old.get(after.keys[index] ?? "");
    if (!known) return [{ kind: "added", title: point.title }];
    return isDeepStrictEqual(withoutPlaces(known), withoutPlaces(point)) ? [] : [{ kind: "changed", title: point.title }];
  });
  const gone = before.minutes.points.filter((_, index) => !after.keys.includes(before.keys[index] ?? ""));
  return [...changes, ...gone.map(({ title }): PointChange => ({ kind: "removed", title }))];
}

const places = new Set(["line", "endLine", "page", "itemSpans", "outcomeSpan"]);

function withoutPlaces(point: AgendaPoint): unknown {
  return JSON.parse(JSON.stringify(point, (name, value: unknown) => (places.has(name) ? undefined : value)));
}
