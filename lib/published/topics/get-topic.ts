import "server-only";
import { cache } from "react";
import { database } from "@/lib/database/database";
import { hasSubjectList } from "@/lib/kle/has-subject-list";
import { publishedPoint } from "../published";
import { newestFirst } from "../records/list-point-records";
import { meetingMentionSelect, placeOfMention, toMeetingMention } from "../to-meeting-mention";
import { pointSummarySelect, toPointSummary } from "../to-point-summary";
import type { TopicView } from "../views/topic-view";
import { countTopics } from "./count-topics";
import { topicLevel } from "./topic-cases";
import { pathOf, topicLinks } from "./topic-links";

const pageSize = 25;

/** A topic by its number (`27`, `27.03`, `27.03.00`) with its points, a page at a time. Null where no public point belongs to it. */
export const getTopic = cache(async (number: string, page = 1): Promise<TopicView | null> => {
  const level = topicLevel(number);
  if (level === null) return null;
  const where = { [level]: number };
  const below = level === "kleMainGroup" ? "kleGroup" : level === "kleGroup" ? "kleSubject" : null;
  const [[topic], parts, above, listed, rows] = await Promise.all([
    countTopics(level, where),
    below === null ? [] : countTopics(below, where),
    topicLinks(pathOf(number).slice(0, -1)),
    hasSubjectList(),
    database.agendaPoint.findMany({
      where: { ...publishedPoint, case: { is: where } },
      orderBy: newestFirst,
      skip: (page - 1) * pageSize,
      take: pageSize,
      select: { ...pointSummarySelect, revision: { select: { meeting: { select: meetingMentionSelect } } } },
    }),
  ]);
  if (!topic) return null;
  return {
    ...topic,
    listed,
    above,
    below: parts,
    entries: rows.map(({ revision: { meeting }, ...row }) => ({
      point: toPointSummary(row, placeOfMention(meeting)),
      meeting: toMeetingMention(meeting),
    })),
    page,
    pages: Math.max(1, Math.ceil(topic.points / pageSize)),
  };
});
