import type { DeskMeeting } from "@/lib/desk/overview/desk-meeting";
import { deskOverviewText } from "@/lib/text/desk-overview";
import { DeskMeetingTable, type DeskColumn } from "./desk-meeting-table";

type Props = { group: keyof typeof deskOverviewText.groups; meetings: DeskMeeting[]; columns: DeskColumn[] };

/** One group of meetings with its heading, or that there are none. */
export function MeetingGroup({ group, meetings, columns }: Props) {
  const { heading, caption, none } = deskOverviewText.groups[group];
  return (
    <section className="block--tight" aria-labelledby={group}>
      <div className="section-head">
        <h2 id={group}>{heading}</h2>
      </div>
      {meetings.length > 0 ? <DeskMeetingTable caption={caption} meetings={meetings} columns={columns} /> : <p>{none}</p>}
    </section>
  );
}
