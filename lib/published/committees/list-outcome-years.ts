import "server-only";
import { database } from "@/lib/database/database";
import { notWithdrawn, publishedMeeting } from "../published";
import type { OutcomeView } from "../views/outcome-view";
import type { OutcomeYear } from "../views/committee-years-view";

type Count = { year: number; outcome: OutcomeView["outcome"]; count: number };

/** What a committee's points came to, year by year, oldest first. Years without a published meeting are left out. */
export async function listOutcomeYears(committee: string): Promise<OutcomeYear[]> {
  const points = await database.agendaPoint.findMany({
    where: { revision: { currentOf: { is: { ...publishedMeeting, committee: { slug: committee } } } }, identity: notWithdrawn },
    select: { decision: { select: { outcome: true } }, revision: { select: { meeting: { select: { date: true } } } } },
  });
  const counts = new Map<string, Count>();
  for (const { decision, revision } of points) {
    const year = revision.meeting.date.getUTCFullYear();
    const outcome = decision?.outcome ?? "none";
    const key = `${year} ${outcome}`;
    counts.set(key, { year, outcome, count: (counts.get(key)?.count ?? 0) + 1 });
  }
  return toYears([...counts.values()]);
}

function toYears(counts: Count[]): OutcomeYear[] {
  const years = [...new Set(counts.map(({ year }) => year))].sort((one, other) => one - other);
  return years.map((year) => {
    const outcomes = counts.filter((count) => count.year === year).map(({ outcome, count }) => ({ outcome, count }));
    return { year, outcomes, points: outcomes.reduce((sum, { count }) => sum + count, 0) };
  });
}
