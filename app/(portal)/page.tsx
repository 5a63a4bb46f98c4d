import type { Metadata } from "next";
import { OutcomeLegend } from "@/components/decision/outcome-legend";
import { CollectionFacts } from "@/components/home/collection-facts";
import { DividedPoints } from "@/components/home/divided-points";
import { EmptyCollection } from "@/components/home/empty-collection";
import { HomeSearch } from "@/components/home/home-search";
import { LatestMeeting } from "@/components/home/latest-meeting";
import { MeetingTable } from "@/components/meeting/meeting-table";
import { StructuredData } from "@/components/page/structured-data";
import { readConfiguration } from "@/lib/configuration/configuration";
import { siteData } from "@/lib/opendata/json-ld/site-data";
import { getCollection } from "@/lib/published/get-collection";
import { getLatestMeeting } from "@/lib/published/get-latest-meeting";
import { getSearchExamples } from "@/lib/published/get-search-examples";
import { listDividedPoints } from "@/lib/published/list-divided-points";
import { listMeetings } from "@/lib/published/list-meetings";
import { homeText } from "@/lib/text/home";
import { shellText } from "@/lib/text/shell";

export const metadata: Metadata = { title: { absolute: shellText.title(homeText.title) }, description: shellText.description };

const votesHref = "/afstemninger";

export default async function HomePage() {
  const [collection, latest, divided, { meetings }, examples] = await Promise.all([
    getCollection(),
    getLatestMeeting(),
    listDividedPoints(5),
    listMeetings({ pageSize: 10 }),
    getSearchExamples(),
  ]);
  if (collection.meetings === 0) return <EmptyCollection />;

  const several = collection.committees.length > 1;
  return (
    <div className="page">
      <StructuredData items={siteData(readConfiguration(process.env).BASE_URL)} />
      <div className="page-head page-head--spacious">
        <div className="columns columns--with-aside">
          <HomeSearch municipality={collection.municipality} samples={examples === null ? [] : homeText.samples(examples)} />
          <CollectionFacts collection={collection} votesHref={votesHref} />
        </div>
      </div>
      <div className={divided.length > 0 ? "columns columns--with-aside above-8" : "above-8"}>
        {latest && <LatestMeeting meeting={latest} />}
        {divided.length > 0 && <DividedPoints points={divided} withCommittee={several} allHref={votesHref} />}
      </div>
      <section className="block" aria-labelledby="moeder">
        <div className="section-head">
          <h2 id="moeder">{homeText.meetings.heading}</h2>
          <a href="/moeder">{homeText.meetings.all}</a>
        </div>
        <MeetingTable meetings={meetings} caption={homeText.meetings.caption} withCommittee={several} />
        <OutcomeLegend />
      </section>
    </div>
  );
}
