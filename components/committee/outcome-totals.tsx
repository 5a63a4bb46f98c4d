import { OutcomeMark } from "@/components/decision/outcome-mark";
import type { CommitteeView } from "@/lib/published/views/committee-view";
import { formatNumber } from "@/lib/danish/format-number";
import { committeeText } from "@/lib/text/committee";
import { outcomeLabel, outcomeNames } from "@/lib/text/outcome";

type Props = { committee: CommitteeView };

const text = committeeText.totals;

/** How many of a committee's points came to what. */
export function OutcomeTotals({ committee: { points, decisions, votes, outcomes } }: Props) {
  const counted = new Map<string, number>([
    ...outcomes.map(({ outcome, count }) => [outcome, count] as const),
    ["none", points - decisions],
  ]);
  return (
    <>
      <h2 className="heading--small">{text.heading}</h2>
      <table className="table--wide">
        <caption className="visually-hidden">{text.caption(points)}</caption>
        <thead>
          <tr>
            <th scope="col">{text.outcome}</th>
            <th scope="col" className="number">
              {text.points}
            </th>
          </tr>
        </thead>
        <tbody>
          {outcomeNames
            .filter((outcome) => (counted.get(outcome) ?? 0) > 0)
            .map((outcome) => (
              <tr key={outcome}>
                <th scope="row">
                  <span className="outcome outcome--quiet" data-outcome={outcome}>
                    <OutcomeMark outcome={outcome} />
                    <span>{outcomeLabel(outcome)}</span>
                  </span>
                </th>
                <td className="number">{formatNumber(counted.get(outcome) ?? 0)}</td>
              </tr>
            ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{text.sum}</th>
            <td className="number">{formatNumber(points)}</td>
          </tr>
        </tfoot>
      </table>
      <p className="note above-4">{text.votes(votes)}</p>
    </>
  );
}
