import type { ReactNode } from "react";
import { SourceLink } from "@/components/source/source-link";
import { TallySeats } from "@/components/vote/tally-seats";
import { VoteOutcome } from "@/components/vote/vote-outcome";
import { formatDate } from "@/lib/danish/format-date";
import type { VoteEntry } from "@/lib/published/views/vote-entry";
import { voteListText } from "@/lib/text/vote-list";

type Props = {
  caption: string;
  columns: { point: string; choice: string; result: string; source: string };
  /** Votes with what somebody, or a party, voted in them. */
  rows: { vote: VoteEntry; choice: ReactNode }[];
};

/** How somebody voted, vote by vote, each with what it was about. On a phone every line becomes a block, so all roles are spelled out. */
export function VoteRecordTable({ caption, columns, rows }: Props) {
  return (
    <table role="table" className="table--interface table--stacked">
      <caption className="visually-hidden">{caption}</caption>
      <thead role="rowgroup">
        <tr role="row">
          {[columns.point, columns.choice, columns.result, columns.source].map((column) => (
            <th key={column} role="columnheader" scope="col">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {rows.map(({ vote, choice }) => (
          <tr role="row" key={vote.id}>
            <th role="rowheader" scope="row">
              <a href={vote.point.href}>{vote.point.title}</a>
              <small className="quiet vote-record__about">
                {voteListText.subject(vote.subject)} <time dateTime={vote.meeting.date}>{formatDate(vote.meeting.date)}</time>
              </small>
            </th>
            <td role="cell" data-label={columns.choice} className="vote-record__choice">
              <div>{choice}</div>
            </td>
            <td role="cell" data-label={columns.result}>
              <div className="vote-record__result">
                <VoteOutcome vote={vote} />
                <TallySeats tally={vote} />
              </div>
            </td>
            <td role="cell" data-label={columns.source}>
              <div>
                <SourceLink source={vote.source} />
              </div>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
