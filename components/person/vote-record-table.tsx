import type { ReactNode } from "react";
import { ExampleMark } from "@/components/page/example-mark";
import { SourceLink } from "@/components/source/source-link";
import { StackedTable } from "@/components/table/stacked-table";
import { TallySeats } from "@/components/vote/tally-seats";
import { VoteOutcome } from "@/components/vote/vote-outcome";
import { formatDate } from "@/lib/danish/format-date";
import type { VoteEntry } from "@/lib/published/views/vote-entry";
import { voteListText } from "@/lib/text/vote-list";

type Row = { vote: VoteEntry; choice: ReactNode };
type Props = {
  caption: string;
  columns: { point: string; choice: string; result: string; source: string };
  /** Votes with what somebody, or a party, voted in them. */
  rows: Row[];
};

/** How somebody voted, vote by vote, each with what it was about. */
export function VoteRecordTable({ caption, columns, rows }: Props) {
  return (
    <StackedTable
      caption={caption}
      rows={rows}
      keyOf={({ vote }) => vote.id}
      columns={[
        { label: columns.point, cell: ({ vote }) => <About vote={vote} /> },
        { label: columns.choice, className: "vote-record__choice", cell: ({ choice }) => <div>{choice}</div> },
        {
          label: columns.result,
          cell: ({ vote }) => (
            <div className="vote-record__result">
              <VoteOutcome vote={vote} />
              <TallySeats tally={vote} />
            </div>
          ),
        },
        {
          label: columns.source,
          cell: ({ vote }) => (
            <div>
              <SourceLink source={vote.source} />
            </div>
          ),
        },
      ]}
    />
  );
}

function About({ vote: { point, subject, meeting } }: Pick<Row, "vote">) {
  return (
    <>
      <a href={point.href}>{point.title}</a>
      <small className="quiet vote-record__about">
        {voteListText.subject(subject)} <time dateTime={meeting.date}>{formatDate(meeting.date)}</time>
      </small>
      {meeting.example && <ExampleMark />}
    </>
  );
}
