import type { PointSummary } from "@/lib/published/views/point-summary";

/** Points that stand on every agenda and decide nothing. */
const routine =
  /^(?:godkendelse af (?:dagsorden|referat)\w*|aktuelle sager|meddelelser|eventuelt|orientering(?:er)?|faste orienteringspunkter)\.?$/iu;

/**
 * The points a reader should see first. In this order: those the committee was divided on; those that go on to the council; those it changed,
 * turned down or put off; what it approved; and what it only talked or was told about. Within each the agenda's own order.
 */
export function mostConsequential(points: readonly PointSummary[], count: number): PointSummary[] {
  return points
    .filter(({ title }) => !routine.test(title))
    .map((point) => ({ point, rank: rank(point) }))
    .sort((one, other) => one.rank - other.rank)
    .slice(0, count)
    .map(({ point }) => point);
}

function rank({ tallies, outcome: { outcome, amended, withAddition } }: PointSummary): number {
  if (tallies.some(({ against, abstained, carried }) => against > 0 || abstained > 0 || carried === false)) return 0;
  if (outcome === "recommended") return 1;
  if (amended || withAddition || outcome === "rejected" || outcome === "postponed") return 2;
  return { approved: 3, other: 4, discussed: 5, noted: 6, none: 7 }[outcome];
}
