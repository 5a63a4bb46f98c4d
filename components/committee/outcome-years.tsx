import { OutcomeMark } from "@/components/decision/outcome-mark";
import { formatNumber } from "@/lib/danish/format-number";
import type { OutcomeYear } from "@/lib/published/views/committee-years-view";
import { committeeText } from "@/lib/text/committee";
import { outcomeLabel, outcomeNames } from "@/lib/text/outcome";
import { OutcomeChart } from "./outcome-chart";

type Props = { years: OutcomeYear[] };

const text = committeeText.years;

/** What the points came to over the years: the picture, and the table it is drawn from. */
export function OutcomeYears({ years }: Props) {
  const present = outcomeNames.filter((name) => years.some(({ outcomes }) => outcomes.some(({ outcome }) => outcome === name)));
  return (
    <section className="block" aria-labelledby="aar">
      <div className="section-head">
        <h2 id="aar">{text.heading}</h2>
      </div>
      <p className="note below-3">{text.note}</p>
      <OutcomeChart years={years} />
      <div className="table-frame above-4" role="region" aria-labelledby="aar-tabel" tabIndex={0}>
        <table className="table--interface sticky-column">
          <caption id="aar-tabel">{text.caption}</caption>
          <thead>
            <tr>
              <th scope="col">{text.outcome}</th>
              {years.map(({ year }) => (
                <th key={year} scope="col" className="number">
                  {year}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {present.map((name) => (
              <tr key={name}>
                <th scope="row">
                  <span className="outcome outcome--quiet" data-outcome={name}>
                    <OutcomeMark outcome={name} />
                    <span>{outcomeLabel(name)}</span>
                  </span>
                </th>
                {years.map(({ year, outcomes }) => (
                  <td key={year} className="number">
                    {formatNumber(outcomes.find(({ outcome }) => outcome === name)?.count ?? 0)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">{text.sum}</th>
              {years.map(({ year, points }) => (
                <td key={year} className="number">
                  {formatNumber(points)}
                </td>
              ))}
            </tr>
          </tfoot>
        </table>
      </div>
    </section>
  );
}
