import type { Metadata } from "next";
import { TopicTable } from "@/components/topic/topic-table";
import { listTopics } from "@/lib/published/topics/list-topics";
import { topicText } from "@/lib/text/topic";

export const metadata: Metadata = { title: topicText.all, description: topicText.allLead };

export default async function TopicsPage() {
  const { topics, years, withoutTopic } = await listTopics();
  return (
    <div className="page">
      <div className="page-head">
        <h1>{topicText.all}</h1>
        <p className="page-head__lead">{topics.length > 0 ? topicText.allLead : topicText.none}</p>
      </div>
      {topics.length > 0 && <TopicTable topics={topics} years={years} label={topicText.table} />}
      {withoutTopic > 0 && <p className="note above-6">{topicText.without(withoutTopic)}</p>}
    </div>
  );
}
