import { Tombstone } from "@/components/page/tombstone";
import { formatDate } from "@/lib/danish/format-date";
import type { WithdrawnMeeting as Notice } from "@/lib/published/views/meeting-view";
import { changeText } from "@/lib/text/change";
import { meetingText } from "@/lib/text/meeting";

type Props = { notice: Notice };

const text = meetingText.withdrawn;

/** What stands at the address of a meeting that has been withdrawn. */
export function WithdrawnMeeting({ notice: { date, withdrawnAt, reason, committee, changeHref } }: Props) {
  return (
    <Tombstone
      title={text.title}
      lead={text.lead(formatDate(date))}
      when={text.when(formatDate(withdrawnAt))}
      why={reason ?? text.noReason}
      instead={{ label: text.others(committee.name), href: committee.href }}
      also={[{ label: changeText.entry, href: changeHref }]}
    />
  );
}
