import { formatDate } from "@/lib/danish/format-date";
import type { PointAnswer } from "@/lib/published/get-point";
import { pointText } from "@/lib/text/point";

type Props = { notice: Extract<PointAnswer, { state: "dropped" }> };

/** What stands at the address of a point that a newer version of the minutes no longer has. */
export function DroppedPoint({ notice: { meeting, committee } }: Props) {
  const text = pointText.dropped;
  return (
    <div className="page page--narrow">
      <div className="page-head">
        <h1>{text.title}</h1>
      </div>
      <div className="message">
        <p>{text.sentence(committee, formatDate(meeting.date))}</p>
      </div>
      <p className="above-6">
        <a href={meeting.href}>{text.toMeeting}</a>
      </p>
    </div>
  );
}
