import { formatDate } from "@/lib/danish/format-date";
import type { MeetingView } from "@/lib/published/views/meeting-view";
import { meetingText } from "@/lib/text/meeting";
import { Attendance } from "./attendance";
import { MeetingAgenda } from "./meeting-agenda";
import { MeetingHead } from "./meeting-head";
import { MeetingInShort } from "./meeting-in-short";
import { MeetingPager } from "./meeting-pager";
import { MeetingSource } from "./meeting-source";

type Props = {
  meeting: MeetingView;
  /** The portal's public address, for a reference that works anywhere. */
  baseUrl: string;
};

/** All of a meeting's page, as the public sees it and as the secretariat sees it before. */
export function WholeMeeting({ meeting, baseUrl }: Props) {
  return (
    <>
      <MeetingHead meeting={meeting} />
      <MeetingInShort meeting={meeting} />
      <div className="columns columns--with-aside block--tight">
        <MeetingAgenda meeting={meeting} />
        <aside aria-label={meetingText.about}>
          <Attendance attendance={meeting.attendance} date={meeting.date} />
          <MeetingSource meeting={meeting} baseUrl={baseUrl} />
        </aside>
      </div>
      <MeetingPager previous={meeting.previous} next={meeting.next} />
      <p className="print-only">{meetingText.printed(meeting.committee.name, meeting.municipality, formatDate(meeting.date))}</p>
    </>
  );
}
