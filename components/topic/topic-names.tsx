import { Fragment } from "react";
import type { TopicLink } from "@/lib/published/views/topic-view";
import { topicLabel, topicText } from "@/lib/text/topic";

type Props = { topics: TopicLink[] };

/** What a case is about, within a list of facts: topics by name, and after them the numbers that have none. */
export function TopicNames({ topics }: Props) {
  const unnamed = topics.filter(({ title }) => title === null);
  return (
    <>
      {topics
        .filter((topic) => !unnamed.includes(topic))
        .map((topic) => (
          <dd key={topic.number}>
            <a href={topic.href}>{topicLabel(topic)}</a>
          </dd>
        ))}
      {unnamed.length > 0 && (
        <dd className="quiet">
          {topicText.system}{" "}
          {unnamed.map(({ number, href }, index) => (
            <Fragment key={number}>
              {index > 0 && ", "}
              <a href={href}>{number}</a>
            </Fragment>
          ))}
        </dd>
      )}
    </>
  );
}
