import type { PointSummary } from "@/lib/published/views/point-summary";
import type { PointGroupKind } from "@/lib/text/point-group";

export type PointGroup = { kind: PointGroupKind; points: PointSummary[] };

/** Splits an agenda, in its own order, where the case type changes. */
export function groupPoints(points: readonly PointSummary[]): PointGroup[] {
  const groups: PointGroup[] = [];
  for (const point of points) {
    const kind = kindOf(point);
    const group = groups.at(-1);
    if (group?.kind === kind) group.points.push(point);
    else groups.push({ kind, points: [point] });
  }
  return groups;
}

/** An E-sag is one that a member raised, whether or not its type is printed. */
function kindOf({ caseType, initiative }: PointSummary): PointGroupKind {
  if (caseType === "E" || (caseType === null && initiative)) return "initiative";
  return caseType ?? "untyped";
}
