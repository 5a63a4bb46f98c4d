import { formatDate } from "@/lib/danish/format-date";
import type { WithdrawnMeeting as Notice } from "@/lib/published/views/meeting-view";
import { meetingText } from "@/lib/text/meeting";

type Props = { notice: Notice };

const text = meetingText.withdrawn;

/** What stands at the address of a meeting that has been withdrawn: when, why, and where to go. */
export function WithdrawnMeeting({ notice: { date, withdrawnAt, reason, committee } }: Props) {
  return (
    <div className="page page--narrow">
      <div className="page-head">
        <h1>{text.title}</h1>
        <p className="page-head__lead">{text.lead(formatDate(date))}</p>
      </div>
      <div className="message">
        <p>
          <strong>{text.when(formatDate(withdrawnAt))}</strong> {reason ?? text.noReason}
        </p>
      </div>
      <p className="above-6">
        <a href={committee.href}>{text.others(committee.name)}</a>
      </p>
    </div>
  );
}
