import type { PassageChange, PointChange } from "../views/change-view";

/** A point's changes without any text that is no longer there. Of a point that left, nothing but its number is told: its title left with it. */
export function hideRemoved(change: PointChange): PointChange {
  if (change.kind === "removed") return { ...change, title: null, passages: [] };
  return { ...change, passages: change.passages.flatMap(withoutRemoved) };
}

/** A passage that is gone as a whole leaves nothing. */
function withoutRemoved(passage: PassageChange): PassageChange[] {
  if (passage.kind === "same") return [passage];
  const parts = passage.parts.filter(({ change }) => change !== "removed");
  return parts.length > 0 ? [{ kind: "changed", parts }] : [];
}
