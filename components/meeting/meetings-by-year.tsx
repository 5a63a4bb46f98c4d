import { OutcomeLegend } from "@/components/decision/outcome-legend";
import type { MeetingSummary } from "@/lib/published/views/meeting-view";
import { meetingText } from "@/lib/text/meeting";
import { MeetingTable } from "./meeting-table";

type Props = { meetings: MeetingSummary[]; withCommittee: boolean };

/** Meetings in the order given, a table for each year. */
export function MeetingsByYear({ meetings, withCommittee }: Props) {
  const years = [...new Set(meetings.map(({ date }) => date.slice(0, 4)))];
  return (
    <>
      {years.map((year) => (
        <section key={year} className="block--tight" aria-labelledby={`aar-${year}`}>
          <h2 id={`aar-${year}`} className="below-3">
            {year}
          </h2>
          <MeetingTable
            meetings={meetings.filter(({ date }) => date.startsWith(year))}
            caption={meetingText.list.caption(year)}
            withCommittee={withCommittee}
          />
        </section>
      ))}
      <OutcomeLegend />
    </>
  );
}
