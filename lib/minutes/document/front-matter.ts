import { sectionKindOf } from "../blocks/section-heading";
import { isBlank, type Line } from "../lines/line";
import type { AgendaPoint } from "../minutes";
import { documentKinds } from "../vocabulary/title-words";
import { comparable, titleFinder } from "./compare-titles";
import type { Contents } from "./contents";
import { opensWithDate } from "./find-points";
import { numberedLine, pointLine } from "./point-heading";

/**
 * The lines before the first point that are neither title nor contents: from where something begins that only a point can hold, a heading word or a number with a title that no
 * point bears, everything up to the first point belongs to points that were not found.
 */
export function strayBefore(front: readonly Line[], points: readonly AgendaPoint[], { from, end }: Pick<Contents, "from" | "end">): Line[] {
  const isTitle = titleFinder(points.map(({ title }) => comparable(title)));
  const start = front.findIndex((line, index) => !(from !== null && index >= from && index < end) && beginsPoint(line, isTitle));
  if (start < 0) return [];
  return front.filter((line, index) => index >= start && !isBlank(line));
}

function beginsPoint(line: Line, isTitle: (title: string) => boolean): boolean {
  if (documentKinds.some(([word]) => word.test(line.folded))) return false;
  if (sectionKindOf(line) !== null) return true;
  const title = (pointLine.exec(line.text) ?? (opensWithDate.test(line.text) ? null : numberedLine.exec(line.text)))?.[2] ?? "";
  return /^\p{Lu}/u.test(title) && !isTitle(comparable(title));
}
