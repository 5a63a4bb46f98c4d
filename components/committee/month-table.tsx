import { formatDate } from "@/lib/danish/format-date";
import { monthNames } from "@/lib/danish/month-names";
import type { MeetingDay } from "@/lib/published/views/committee-view";
import { committeeText } from "@/lib/text/committee";

type Props = { days: MeetingDay[] };

const text = committeeText.months;

/** When a committee met: a row for each year, newest first, also the years of which nothing is known. */
export function MonthTable({ days }: Props) {
  return (
    <>
      <div className="table-frame" role="region" aria-labelledby="maaneder-tabel" tabIndex={0}>
        <table className="heatmap sticky-column">
          <caption id="maaneder-tabel" className="visually-hidden">
            {text.caption}
          </caption>
          <thead>
            <tr>
              <th scope="col">{text.year}</th>
              {monthNames.map(({ name, short }) => (
                <th key={name} scope="col">
                  <abbr title={name}>{short}</abbr>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {yearsOf(days).map((year) => (
              <tr key={year}>
                <th scope="row">{year}</th>
                {monthNames.map(({ name }, month) => (
                  <Month key={name} days={days.filter(({ date }) => date.startsWith(`${year}-${String(month + 1).padStart(2, "0")}`))} />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <ul className="legend">
        <li>
          <span className="legend__sample legend__sample--held" />
          {text.held}
        </li>
        <li>
          <span className="legend__sample" />
          {text.unknown}
        </li>
      </ul>
    </>
  );
}

function Month({ days }: Props) {
  if (days.length === 0) {
    return (
      <td>
        <span className="visually-hidden">{text.none}</span>
      </td>
    );
  }
  return (
    <td className={shade(days.reduce((sum, { points }) => sum + points, 0))}>
      {days.toReversed().map(({ href, date, points }) => (
        <a key={href} href={href}>
          <span className="heatmap__day" aria-hidden="true">
            {Number(date.slice(8))}.
          </span>
          <span className="visually-hidden">{formatDate(date)}, </span>
          <span>
            {points}
            <span className="heatmap__points">{text.points}</span>
          </span>
        </a>
      ))}
    </td>
  );
}

/** Three shades of points treated in a month: fewer than ten, fewer than seventeen, more. */
function shade(points: number): string {
  if (points < 10) return "held held-few";
  return points < 17 ? "held held-some" : "held";
}

function yearsOf(days: MeetingDay[]): number[] {
  const years = days.map(({ date }) => Number(date.slice(0, 4)));
  const last = Math.max(...years);
  return Array.from({ length: last - Math.min(...years) + 1 }, (_, index) => last - index);
}
