import { Tombstone } from "@/components/page/tombstone";
import { formatDate } from "@/lib/danish/format-date";
import type { PointAnswer } from "@/lib/published/get-point";
import { changeText } from "@/lib/text/change";
import { pointText } from "@/lib/text/point";

type Props = { notice: Extract<PointAnswer, { state: "withdrawn" }> };

const text = pointText.withdrawn;

/** What stands at the address of a point that has been withdrawn. */
export function WithdrawnPoint({ notice: { withdrawnAt, reason, meeting, committee, changeHref } }: Props) {
  return (
    <Tombstone
      title={text.title}
      when={text.when(formatDate(withdrawnAt))}
      why={reason ?? text.noReason}
      instead={{ label: text.meeting(committee.name, formatDate(meeting.date)), href: meeting.href }}
      also={[
        { label: changeText.entry, href: changeHref },
        { label: text.others(committee.name), href: committee.href },
      ]}
    />
  );
}
