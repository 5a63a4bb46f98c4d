import { Tombstone } from "@/components/page/tombstone";
import { formatDate } from "@/lib/danish/format-date";
import type { PointAnswer } from "@/lib/published/get-point";
import { changeText } from "@/lib/text/change";
import { pointText } from "@/lib/text/point";

type Props = { notice: Extract<PointAnswer, { state: "dropped" }> };

const text = pointText.dropped;

/** What stands at the address of a point that a newer version of the minutes no longer has. */
export function DroppedPoint({ notice: { meeting, committee, changeHref } }: Props) {
  const why = text.sentence(committee, formatDate(meeting.date));
  const also = [{ label: changeText.entry, href: changeHref }];
  return <Tombstone title={text.title} why={why} instead={{ label: text.toMeeting, href: meeting.href }} also={also} />;
}
