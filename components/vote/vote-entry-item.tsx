import { ExampleMark } from "@/components/page/example-mark";
import { SourceLink } from "@/components/source/source-link";
import { formatDate } from "@/lib/danish/format-date";
import type { VoteEntry } from "@/lib/published/views/vote-entry";
import { voteText } from "@/lib/text/vote";
import { voteListText } from "@/lib/text/vote-list";
import { MemberName } from "./member-name";
import { SeatDiagram } from "./seat-diagram";
import { VoteOutcome } from "./vote-outcome";

type Props = { vote: VoteEntry };

/** A vote in the list of all votes: what it was about and what came of it, beside who voted what. */
export function VoteEntryItem({ vote }: Props) {
  const { point, meeting, source, complete } = vote;
  return (
    <li className="vote-entry">
      <div>
        <h3>
          <a href={point.href}>{point.title}</a>
        </h3>
        <p className="above-2">
          <VoteOutcome vote={vote} explained />
        </p>
        <p className="hit__meta above-2">
          <a href={meeting.committee.href}>{voteListText.term(meeting.committee.name, meeting.term)}</a>
          <a href={meeting.href}>
            <time dateTime={meeting.date}>{formatDate(meeting.date)}</time>
          </a>
          <span>{voteListText.point(point.number)}</span>
          <SourceLink source={source} />
          {meeting.example && <ExampleMark />}
        </p>
      </div>
      {complete ? <SeatDiagram vote={vote} date={meeting.date} brief /> : <NamedOnly vote={vote} />}
    </li>
  );
}

/** Those whom the minutes name, without any figures. */
function NamedOnly({ vote: { ballots, meeting } }: Props) {
  return (
    <div>
      <p className="note">{voteListText.incomplete}</p>
      <ul className="above-2">
        {ballots.map((ballot) => (
          <li key={ballot.name}>
            {voteText.choice[ballot.choice]}: <MemberName member={ballot} date={meeting.date} />
          </li>
        ))}
      </ul>
    </div>
  );
}
