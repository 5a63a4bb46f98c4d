import { OutcomeStrip } from "@/components/decision/outcome-strip";
import { ExampleMark } from "@/components/page/example-mark";
import { StackedTable, type StackedColumn } from "@/components/table/stacked-table";
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
const committeeColumn: StackedColumn<MeetingSummary> = {
  label: columns.committee,
  cell: ({ committee }) => <a href={committee.href}>{committee.name}</a>,
};

/** Meetings as one line each, with the marks of their points. */
export function MeetingTable({ meetings, caption, withCommittee }: Props) {
  return (
    <StackedTable
      caption={caption}
      rows={meetings}
      keyOf={({ href }) => href}
      columns={[
        { label: columns.date, cell: (meeting) => <MeetingDate meeting={meeting} /> },
        ...(withCommittee ? [committeeColumn] : []),
        { label: columns.outcomes, bare: true, cell: ({ outcomes }) => <OutcomeStrip outcomes={outcomes} /> },
        { label: columns.points, number: true, cell: ({ outcomes }) => outcomes.length },
        { label: columns.votes, number: true, cell: ({ votes }) => (votes > 0 ? votes : <span className="quiet">0</span>) },
      ]}
    />
  );
}

function MeetingDate({ meeting: { href, date, kind, example } }: { meeting: MeetingSummary }) {
  return (
    <>
      <a href={href}>
        <time dateTime={date}>{formatDate(date)}</time>
      </a>
      {kind !== "referat" && <small> {meetingText.kinds[kind]}</small>}
      {example && <ExampleMark />}
    </>
  );
}
