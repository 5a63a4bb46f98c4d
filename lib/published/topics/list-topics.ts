import "server-only";
import { cache } from "react";
import { database } from "@/lib/database/database";
import { publishedPoint } from "../published";
import type { TopicList } from "../views/topic-view";
import { countTopics, yearsOf } from "./count-topics";

/** The KLE main groups that public points belong to, with the points of each year. */
export const listTopics = cache(async (): Promise<TopicList> => {
  const [topics, withoutTopic] = await Promise.all([
    countTopics("kleMainGroup", {}),
    database.agendaPoint.count({ where: { ...publishedPoint, OR: [{ caseId: null }, { case: { is: { kleMainGroup: null } } }] } }),
  ]);
  return { topics, years: yearsOf(topics), withoutTopic };
});
