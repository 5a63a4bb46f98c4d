import { OutcomeStrip } from "@/components/decision/outcome-strip";
import { ExampleMark } from "@/components/page/example-mark";
import { formatDate } from "@/lib/danish/format-date";
import type { MeetingSummary } from "@/lib/published/views/meeting-view";
import { meetingText } from "@/lib/text/meeting";

type Props = {
  meetings: MeetingSummary[];
  caption: string;
  /** Whether the committee is named: where there is only one, it goes without saying. */
  withCommittee: boolean;
};

const { columns } = meetingText.list;

/** Meetings as one line each, with the marks of their points. On a phone every line becomes a block, so all roles are spelled out. */
export function MeetingTable({ meetings, caption, withCommittee }: Props) {
  return (
    <table role="table" className="table--interface table--stacked">
      <caption className="visually-hidden">{caption}</caption>
      <thead role="rowgroup">
        <tr role="row">
          <Column>{columns.date}</Column>
          {withCommittee && <Column>{columns.committee}</Column>}
          <Column>{columns.outcomes}</Column>
          <Column number>{columns.points}</Column>
          <Column number>{columns.votes}</Column>
        </tr>
      </thead>
      <tbody role="rowgroup">
        {meetings.map((meeting) => (
          <Row key={meeting.href} meeting={meeting} withCommittee={withCommittee} />
        ))}
      </tbody>
    </table>
  );
}

function Column({ children, number = false }: { children: string; number?: boolean }) {
  return (
    <th role="columnheader" scope="col" className={number ? "number" : undefined}>
      {children}
    </th>
  );
}

function Row({
  meeting: { href, date, kind, committee, example, outcomes, votes },
  withCommittee,
}: {
  meeting: MeetingSummary;
  withCommittee: boolean;
}) {
  return (
    <tr role="row">
      <th role="rowheader" scope="row">
        <a href={href}>
          <time dateTime={date}>{formatDate(date)}</time>
        </a>
        {kind !== "referat" && <small> {meetingText.kinds[kind]}</small>}
        {example && <ExampleMark />}
      </th>
      {withCommittee && (
        <td role="cell" data-label={columns.committee}>
          <a href={committee.href}>{committee.name}</a>
        </td>
      )}
      <td role="cell">
        <OutcomeStrip outcomes={outcomes} />
      </td>
      <td role="cell" className="number" data-label={columns.points}>
        {outcomes.length}
      </td>
      <td role="cell" className="number" data-label={columns.votes}>
        {votes > 0 ? votes : <span className="quiet">0</span>}
      </td>
    </tr>
  );
}
