import { OutcomeStrip } from "@/components/decision/outcome-strip";
import { formatWeekdayAndDate } from "@/lib/danish/format-date";
import type { MeetingSummary } from "@/lib/published/views/meeting-view";
import { meetingText } from "@/lib/text/meeting";
import { spokenCounts } from "@/lib/text/outcome";

type Props = { meetings: MeetingSummary[] };

/** One committee's meetings, with their points' outcomes as marks and in words. */
export function MeetingList({ meetings }: Props) {
  return (
    <ol className="register register--unnumbered">
      {meetings.map((meeting) => (
        <Row key={meeting.href} meeting={meeting} />
      ))}
    </ol>
  );
}

function Row({ meeting: { href, date, kind, term, outcomes, votes } }: { meeting: MeetingSummary }) {
  const weekday = formatWeekdayAndDate(date);
  return (
    <li className="register-row">
      <h3 className="register-row__title sans">
        <a href={href}>
          <time dateTime={date}>{weekday.charAt(0).toUpperCase() + weekday.slice(1)}</time>
        </a>
      </h3>
      <div className="register-row__outcome">
        {term && <span className="soft">{meetingText.term(term.from, term.to)}</span>}
        {kind !== "referat" && <span className="soft">{meetingText.kinds[kind]}</span>}
      </div>
      <div className="register-row__sentence">
        <OutcomeStrip outcomes={outcomes} />
      </div>
      <p className="register-row__meta">
        <span>
          {meetingText.points(outcomes.length)}
          {outcomes.length > 0 && `: ${spokenCounts(outcomes)}`}
        </span>
        {votes > 0 && <span>{meetingText.votes(votes)}</span>}
      </p>
    </li>
  );
}
