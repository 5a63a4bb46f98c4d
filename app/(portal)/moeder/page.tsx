import type { Metadata } from "next";
import { MeetingListPager } from "@/components/meeting/meeting-list-pager";
import { MeetingsByYear } from "@/components/meeting/meetings-by-year";
import { formatDate } from "@/lib/danish/format-date";
import { getCollection } from "@/lib/published/get-collection";
import { listMeetings } from "@/lib/published/list-meetings";
import { pageNumber } from "@/lib/published/page-number";
import { homeText } from "@/lib/text/home";
import { meetingText } from "@/lib/text/meeting";

type Props = { searchParams: Promise<{ side?: string | string[] }> };

const text = meetingText.list;

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const page = pageNumber.parse((await searchParams).side);
  return { title: page === 1 ? text.title : meetingText.paging.titleOf(text.title, page) };
}

export default async function MeetingsPage({ searchParams }: Props) {
  const asked = pageNumber.parse((await searchParams).side);
  const [collection, { meetings, page, pages }] = await Promise.all([getCollection(), listMeetings({ page: asked })]);
  const { firstDate, lastDate, committees } = collection;
  return (
    <div className="page">
      <div className="page-head">
        <h1>{text.title}</h1>
        {firstDate !== null && lastDate !== null && (
          <>
            <p className="page-head__lead">{text.lead(collection.meetings, formatDate(firstDate), formatDate(lastDate))}</p>
            <p className="above-2">
              <a href="/kalender">{text.asCalendar}</a>
            </p>
          </>
        )}
      </div>
      {meetings.length > 0 ? (
        <MeetingsByYear meetings={meetings} withCommittee={committees.length > 1} />
      ) : (
        <div className="empty-state">
          <p>{collection.meetings === 0 ? homeText.empty.title : text.empty}</p>
          {collection.meetings > 0 && <a href="/moeder">{text.first}</a>}
        </div>
      )}
      <MeetingListPager page={page} pages={pages} href="/moeder" />
    </div>
  );
}
