import "server-only";
import { nameTopics } from "@/lib/kle/name-topics";
import { database } from "@/lib/database/database";
import type { CaseWhereInput } from "@/lib/database/generated/models/Case";
import { topicHref } from "../paths";
import { publishedPoint } from "../published";
import type { TopicCount } from "../views/topic-view";
import type { TopicLevel } from "./topic-cases";

/** Counts the public points of the cases that fit, topic by topic and year by year, in order of number and of year. */
export async function countTopics(level: TopicLevel, where: CaseWhereInput): Promise<TopicCount[]> {
  const cases = await database.case.findMany({
    where: { AND: [where, { [level]: { not: null }, points: { some: publishedPoint } }] },
    select: {
      kleMainGroup: true,
      kleGroup: true,
      kleSubject: true,
      points: { where: publishedPoint, select: { revision: { select: { meeting: { select: { date: true } } } } } },
    },
  });
  const years = new Map<string, Map<number, number>>();
  for (const row of cases) {
    const number = row[level] ?? "";
    const counts = years.get(number) ?? new Map<number, number>();
    years.set(number, counts);
    for (const { revision } of row.points) {
      const year = revision.meeting.date.getUTCFullYear();
      counts.set(year, (counts.get(year) ?? 0) + 1);
    }
  }
  const titles = await nameTopics([...years.keys()]);
  return [...years]
    .sort(([one], [other]) => one.localeCompare(other))
    .map(([number, counts]) => ({
      number,
      title: titles.get(number) ?? null,
      href: topicHref(number),
      points: [...counts.values()].reduce((sum, count) => sum + count, 0),
      years: new Map([...counts].sort(([one], [other]) => one - other)),
    }));
}

/** The years that any of these topics has points in, newest first. */
export function yearsOf(topics: readonly TopicCount[]): number[] {
  return [...new Set(topics.flatMap(({ years }) => [...years.keys()]))].sort((one, other) => other - one);
}
