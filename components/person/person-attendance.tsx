import { SourceLink } from "@/components/source/source-link";
import { formatDate } from "@/lib/danish/format-date";
import type { PersonMeeting } from "@/lib/published/views/person-view";
import { personText } from "@/lib/text/person";

type Props = { meetings: PersonMeeting[] };

const text = personText.attendance;

/** Meeting by meeting what the minutes let on: voted, noted as away, or not mentioned, which says nothing about presence. */
export function PersonAttendance({ meetings }: Props) {
  return (
    <section className="block" aria-labelledby="deltagelse">
      <div className="section-head">
        <h2 id="deltagelse">{text.heading}</h2>
      </div>
      <ol className="attendance">
        {meetings.map((entry) => (
          <Entry key={entry.meeting.href} entry={entry} />
        ))}
      </ol>
      <p className="note above-4">
        {text.note} {text.counted}
      </p>
    </section>
  );
}

function Entry({ entry }: { entry: PersonMeeting }) {
  const { meeting, votedIn, absences } = entry;
  const silent = text.meeting(entry);
  return (
    <li data-attendance={stateOf(entry)}>
      <a href={meeting.href} title={meeting.committee.name}>
        <time dateTime={meeting.date}>{formatDate(meeting.date)}</time>
      </a>
      {votedIn.length > 0 && <span>{text.votedIn(votedIn)}</span>}
      {absences.map(({ scope, points, source }) => (
        <span key={scope}>
          {text.absent(scope, points)} <SourceLink source={source} />
        </span>
      ))}
      {silent !== null && <span>{silent}</span>}
    </li>
  );
}

function stateOf({ votedIn, absences }: PersonMeeting): "voted" | "away" | "unknown" {
  if (absences.some(({ scope }) => scope === "meeting")) return "away";
  if (votedIn.length > 0) return "voted";
  return absences.length > 0 ? "away" : "unknown";
}
