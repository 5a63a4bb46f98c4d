import type { ReactNode } from "react";
import type { DeskMeeting } from "@/lib/desk/overview/desk-meeting";
import { deskOverviewText as text } from "@/lib/text/desk-overview";
import { MeetingCell } from "./meeting-cell";
import { StateLabel } from "./state-label";

/** What a group tells about each meeting beside date, committee and state. */
export type DeskColumn = { name: string; cell: (meeting: DeskMeeting) => ReactNode };

type Props = { caption: string; meetings: DeskMeeting[]; columns: DeskColumn[] };

/** Meetings of one group at the desk. On a phone every line becomes a block, so all roles are spelled out. */
export function DeskMeetingTable({ caption, meetings, columns }: Props) {
  return (
    <table role="table" className="table--interface table--stacked">
      <caption className="visually-hidden">{caption}</caption>
      <thead role="rowgroup">
        <tr role="row">
          {[text.columns.meeting, text.columns.committee, text.columns.term, text.columns.state, ...columns.map(({ name }) => name)].map(
            (name) => (
              <th key={name} role="columnheader" scope="col">
                {name}
              </th>
            ),
          )}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {meetings.map((meeting) => (
          <tr role="row" key={meeting.id}>
            <MeetingCell meeting={meeting} />
            <td role="cell" data-label={text.columns.committee}>
              {meeting.committee.name}
            </td>
            <td role="cell" data-label={text.columns.term} className="nowrap">
              {text.term(meeting.term)}
            </td>
            <td role="cell" data-label={text.columns.state}>
              <StateLabel state={meeting.state} />
            </td>
            {columns.map(({ name, cell }) => (
              <td role="cell" key={name} data-label={name}>
                <span>{cell(meeting)}</span>
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
