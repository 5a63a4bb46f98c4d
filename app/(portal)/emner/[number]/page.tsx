import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { AlternateLinks } from "@/components/page/alternate-links";
import { Breadcrumbs } from "@/components/page/breadcrumbs";
import { FollowLinks } from "@/components/page/follow-links";
import { followHref } from "@/lib/alerts/follow-href";
import { EmptyPage } from "@/components/page/empty-page";
import { ListPager } from "@/components/page/list-pager";
import { PointRow } from "@/components/point/point-row";
import { TopicTable } from "@/components/topic/topic-table";
import { TopicYears } from "@/components/topic/topic-years";
import { topicAddress } from "@/lib/published/addresses";
import { pageNumber } from "@/lib/published/page-number";
import { topicFeedHref } from "@/lib/published/paths";
import { getTopic } from "@/lib/published/topics/get-topic";
import type { TopicView } from "@/lib/published/views/topic-view";
import { feedText } from "@/lib/text/feed";
import { pagingText } from "@/lib/text/paging";
import { topicHeading, topicLabel, topicText } from "@/lib/text/topic";

type Props = { params: Promise<{ number: string }>; searchParams: Promise<{ side?: string | string[] }> };

export async function generateMetadata(props: Props): Promise<Metadata> {
  const topic = await topicAt(props);
  const title = topic.title === null ? topicHeading(topic, topic.above) : topicLabel(topic);
  return { title: topic.page === 1 ? title : pagingText.titleOf(title, topic.page), description: topicText.lead(topic.points) };
}

export default async function TopicPage(props: Props) {
  const topic = await topicAt(props);
  const { number, title, listed, above, below, years, entries, page, pages, href } = topic;
  const trail = [
    { label: topicText.all, href: "/emner" },
    ...above.map((topicAbove) => ({ label: topicLabel(topicAbove), href: topicAbove.href })),
  ];
  return (
    <div className="page">
      <AlternateLinks links={[{ type: "application/atom+xml", href: topicFeedHref(number), title: feedText.topic(number, title) }]} />
      <Breadcrumbs trail={trail} current={number} />
      <div className="page-head">
        {title !== null && <p className="eyebrow">{topicText.eyebrow(number)}</p>}
        <h1>{topicHeading(topic, above)}</h1>
        <p className="page-head__lead">{topicText.lead(topic.points)}</p>
        <FollowLinks mail={followHref("emne", number)} feed={topicFeedHref(number)} />
        {title === null && listed && <p className="note above-2 readable">{topicText.notListed}</p>}
      </div>
      {below.length > 0 && (
        <section className="below-8" aria-labelledby="under">
          <div className="section-head">
            <h2 id="under">{topicText.below(number)}</h2>
          </div>
          <TopicTable topics={below} years={[...years.keys()].sort((one, other) => other - one)} label={topicText.table} />
        </section>
      )}
      <div className="columns columns--with-aside block--tight">
        <section aria-labelledby="punkter">
          <div className="section-head">
            <h2 id="punkter">{topicText.list}</h2>
          </div>
          {entries.length === 0 && <EmptyPage href={href} />}
          <ol className="register register--unnumbered">
            {entries.map(({ point, meeting }) => (
              <PointRow key={point.href} point={point} date={meeting.date} meeting={meeting} />
            ))}
          </ol>
          <ListPager
            page={page}
            pages={pages}
            label={topicText.paging}
            hrefOf={(other) => (other === 1 ? href : `${href}?side=${other}`)}
          />
        </section>
        <aside aria-label={topicText.years}>
          <TopicYears years={years} />
        </aside>
      </div>
    </div>
  );
}

async function topicAt({ params, searchParams }: Props): Promise<TopicView> {
  const address = topicAddress.safeParse(await params);
  const topic = address.success ? await getTopic(address.data.number, pageNumber.parse((await searchParams).side)) : null;
  return topic ?? notFound();
}
