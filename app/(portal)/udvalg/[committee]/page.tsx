import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { CommitteeHead } from "@/components/committee/committee-head";
import { MonthTable } from "@/components/committee/month-table";
import { OutcomeTotals } from "@/components/committee/outcome-totals";
import { OutcomeYears } from "@/components/committee/outcome-years";
import { TermList } from "@/components/committee/term-list";
import { MeetingList } from "@/components/meeting/meeting-list";
import { MeetingListPager } from "@/components/meeting/meeting-list-pager";
import { AlternateLinks } from "@/components/page/alternate-links";
import { followHref } from "@/lib/alerts/follow-href";
import { committeeAddress } from "@/lib/published/addresses";
import { listMentionedDays } from "@/lib/published/committees/list-mentioned-days";
import { listOutcomeYears } from "@/lib/published/committees/list-outcome-years";
import { listTermMembers } from "@/lib/published/committees/list-term-members";
import { getCommittee } from "@/lib/published/get-committee";
import { listMeetings } from "@/lib/published/list-meetings";
import { committeeCalendarHref, committeeFeedHref } from "@/lib/published/paths";
import { pageNumber } from "@/lib/published/page-number";
import { committeeText } from "@/lib/text/committee";
import { feedText } from "@/lib/text/feed";
import { meetingText } from "@/lib/text/meeting";

type Props = { params: Promise<{ committee: string }>; searchParams: Promise<{ side?: string | string[] }> };

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const { committee } = await committeeAt(params);
  const page = pageNumber.parse((await searchParams).side);
  return {
    title: page === 1 ? committee.name : meetingText.paging.titleOf(committee.name, page),
    description: committeeText.description(committee),
  };
}

export default async function CommitteePage({ params, searchParams }: Props) {
  const { slug, committee } = await committeeAt(params);
  const asked = pageNumber.parse((await searchParams).side);
  const known = committee.days.map(({ date }) => date);
  const [{ meetings, page, pages }, years, terms, mentioned] = await Promise.all([
    listMeetings({ committee: slug, page: asked }),
    listOutcomeYears(slug),
    listTermMembers(slug),
    listMentionedDays(slug, committee.name, known),
  ]);
  return (
    <div className="page">
      <AlternateLinks
        links={[
          { type: "application/atom+xml", href: committeeFeedHref(slug), title: feedText.meetingsOf(committee.name) },
          { type: "text/calendar", href: committeeCalendarHref(slug), title: feedText.calendar.of(committee.name) },
        ]}
      />
      <CommitteeHead committee={committee} slug={slug} mail={followHref("udvalg", slug)} />
      {committee.days.length > 0 && (
        <>
          <section aria-labelledby="maaneder">
            <div className="section-head">
              <h2 id="maaneder">{committeeText.months.heading}</h2>
              <a href="#moeder">{committeeText.months.asList}</a>
            </div>
            <MonthTable days={committee.days} mentioned={mentioned} />
          </section>
          <div className="columns columns--with-aside block">
            <section aria-labelledby="moeder">
              <div className="section-head">
                <h2 id="moeder">{committeeText.meetings}</h2>
              </div>
              {meetings.length > 0 ? <MeetingList meetings={meetings} /> : <p>{meetingText.list.empty}</p>}
              <MeetingListPager page={page} pages={pages} href={committee.href} />
            </section>
            <aside>
              <OutcomeTotals committee={committee} />
            </aside>
          </div>
          <OutcomeYears years={years} />
          <TermList terms={terms} />
        </>
      )}
    </div>
  );
}

async function committeeAt(params: Props["params"]) {
  const address = committeeAddress.safeParse(await params);
  const committee = address.success ? await getCommittee(address.data.committee) : null;
  if (!address.success || !committee) notFound();
  return { slug: address.data.committee, committee };
}
