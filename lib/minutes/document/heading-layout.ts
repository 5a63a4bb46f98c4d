import { bodyOfDecision, headsByDate, type HeadingLayout, openedInline, sectionKindOf } from "../blocks/section-heading";
import { isOwn } from "../decision/bodies";
import type { Line } from "../lines/line";
import { dateIn } from "../vocabulary/dates";

/**
 * How minutes print their headings. A body and a date head decisions where the committee and the day of the meeting do; labels open a section on their line where
 * no decision has a heading of its own. Elsewhere the same lines are text: a timetable, or what the presentation says of an earlier decision.
 * @param lines those of the points
 */
export function headingLayoutOf(lines: readonly Line[], { committee, date }: { committee: string; date: string }): HeadingLayout {
  const byDate = lines.some((line) => headsByDate(line) && dateIn(line.text) === date && isOwn(bodyOfDecision(line.text) ?? "", committee));
  const headed = byDate || lines.some((line) => sectionKindOf(line) === "decision");
  return { bodiesUntil: byDate ? date : null, inline: !headed && lines.some((line) => openedInline(line)?.kind === "decision") };
}
