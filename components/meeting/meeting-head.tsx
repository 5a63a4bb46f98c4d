import { Breadcrumbs } from "@/components/page/breadcrumbs";
import { formatDate, formatWeekdayAndDate } from "@/lib/danish/format-date";
import type { MeetingView } from "@/lib/published/views/meeting-view";
import { meetingText } from "@/lib/text/meeting";
import { shellText } from "@/lib/text/shell";

type Props = { meeting: MeetingView };

/** Which meeting it was, when and where. */
export function MeetingHead({ meeting: { committee, date, term, time, place, kind, example } }: Props) {
  const trail = [
    { label: meetingText.committees, href: "/udvalg" },
    { label: committee.name, href: committee.href },
  ];
  const weekday = formatWeekdayAndDate(date);
  const when = meetingText.when(time, place);
  return (
    <>
      <Breadcrumbs trail={trail} current={formatDate(date)} />
      <div className="page-head">
        <p className="eyebrow">
          {committee.name}
          {term && ` ${term.from}–${term.to}`}
          {kind !== "referat" && `, ${meetingText.kinds[kind].toLowerCase()}`}
          {example && `, ${shellText.examples.mark}`}
        </p>
        <h1>
          <time dateTime={date}>{weekday.charAt(0).toUpperCase() + weekday.slice(1)}</time>
        </h1>
        {when !== null && <p className="page-head__lead">{when}</p>}
      </div>
    </>
  );
}
