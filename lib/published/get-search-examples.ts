import "server-only";
import { cache } from "react";
import { database } from "@/lib/database/database";
import { notWithdrawn, publishedMeeting, publishedPoint } from "./published";
import { namingWords, tellingWords, wordPair } from "./telling-words";
import type { SearchExamples } from "./views/search-examples";

const recentMeetings = 3;

/** Searches that find something, drawn from the newest minutes: their most treated case, their committee, their words. Null in an empty collection. */
export const getSearchExamples = cache(async (): Promise<SearchExamples | null> => {
  const [meetings, span, against] = await Promise.all([
    database.meeting.findMany({
      where: publishedMeeting,
      orderBy: [{ date: "desc" }, { id: "desc" }],
      take: recentMeetings,
      select: { committee: { select: { name: true } }, currentRevision: { select: { points: recentPoints } } },
    }),
    database.meeting.aggregate({ where: publishedMeeting, _min: { date: true }, _max: { date: true } }),
    database.ballot.findFirst({
      where: { choice: "against", party: { not: null }, vote: { decision: { point: publishedPoint } } },
      select: { party: true },
    }),
  ]);
  const recent = meetings.flatMap(({ committee, currentRevision }) =>
    (currentRevision?.points ?? []).map((point) => ({ ...point, committee: committee.name })),
  );
  const busiest = await mostTreated(recent.flatMap((point) => point.case?.id ?? []));
  const told = [...recent.filter((point) => point.case?.id === busiest), ...recent].filter(({ title }) => tellingWords(title).length > 0);
  const first = told.find(({ title }) => tellingWords(title).length > 1) ?? told[0];
  const [word, second] = tellingWords(first?.title ?? "");
  if (!first || word === undefined || !span._min.date || !span._max.date) return null;
  return {
    word,
    second: second ?? null,
    other: told.flatMap(({ title }) => tellingWords(title).slice(0, 1)).find((each) => each !== word && each !== second) ?? null,
    phrase: told.map(({ title }) => wordPair(title)).find((pair) => pair !== null) ?? null,
    caseNumber: first.case?.number ?? recent.find((point) => point.case)?.case?.number ?? null,
    committee: namingWords(first.committee)[0] ?? first.committee.toLowerCase(),
    topic: first.case?.kleMainGroup ?? null,
    party: against?.party ?? null,
    years: { from: span._min.date.getUTCFullYear(), to: span._max.date.getUTCFullYear() },
  };
});

const recentPoints = {
  where: { identity: notWithdrawn },
  orderBy: { order: "asc" },
  select: { title: true, case: { select: { id: true, number: true, kleMainGroup: true } } },
} as const;

/** Of some cases the one that most public points treat. */
async function mostTreated(caseIds: readonly string[]): Promise<string | null> {
  const [busiest] = await database.agendaPoint.groupBy({
    by: ["caseId"],
    where: { ...publishedPoint, caseId: { in: [...new Set(caseIds)] } },
    _count: { caseId: true },
    orderBy: [{ _count: { caseId: "desc" } }, { caseId: "desc" }],
    take: 1,
  });
  return busiest?.caseId ?? null;
}
