import { formatDate } from "@/lib/danish/format-date";
import { monthNames } from "@/lib/danish/month-names";
import type { MentionedDay, MeetingDay } from "@/lib/published/views/committee-view";
import { committeeText } from "@/lib/text/committee";

type Props = { days: MeetingDay[]; mentioned: MentionedDay[] };

const text = committeeText.months;

/** When a committee met: a row for each year, newest first, also the years of which nothing is known. */
export function MonthTable({ days, mentioned }: Props) {
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
            {yearsOf(days, mentioned).map((year) => (
              <tr key={year}>
                <th scope="row">{year}</th>
                {monthNames.map(({ name }, month) => (
                  <Month key={name} days={within(days, year, month)} mentioned={within(mentioned, year, month)} />
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
        {mentioned.length > 0 && (
          <li>
            <span className="legend__sample legend__sample--mentioned" />
            {text.mentioned}
          </li>
        )}
        <li>
          <span className="legend__sample" />
          {text.unknown}
        </li>
      </ul>
    </>
  );
}

function Month({ days, mentioned }: Props) {
  if (days.length === 0 && mentioned.length === 0) {
    return (
      <td>
        <span className="visually-hidden">{text.none}</span>
      </td>
    );
  }
  return (
    <td className={days.length === 0 ? "mentioned" : shade(days.reduce((sum, { points }) => sum + points, 0))}>
      {days.toReversed().map(({ href, date, points }) => (
        <a key={href} href={href}>
          <Day date={date} />
          <span>
            {points}
            <span className="heatmap__points">{text.points}</span>
          </span>
        </a>
      ))}
      {mentioned.map(({ href, date }) => (
        <a key={date} href={href}>
          <Day date={date} />
          <span className={days.length === 0 ? "visually-hidden" : undefined}>{text.mentionedShort}</span>
        </a>
      ))}
    </td>
  );
}

function Day({ date }: { date: string }) {
  return (
    <>
      <span className="heatmap__day" aria-hidden="true">
        {Number(date.slice(8))}.
      </span>
      <span className="visually-hidden">{formatDate(date)}, </span>
    </>
  );
}

function within<Each extends { date: string }>(all: readonly Each[], year: number, month: number): Each[] {
  const beginning = `${year}-${String(month + 1).padStart(2, "0")}`;
  return all.filter(({ date }) => date.startsWith(beginning));
}

/** Three shades of points treated in a month: fewer than ten, fewer than seventeen, more. */
function shade(points: number): string {
  if (points < 10) return "held held-few";
  return points < 17 ? "held held-some" : "held";
}

/** From the first to the last year of which there are minutes, and one more on either side where that is mentioned. */
function yearsOf(days: MeetingDay[], mentioned: MentionedDay[]): number[] {
  const held = days.map(yearOf);
  const [least, most] = [Math.min(...held), Math.max(...held)];
  const told = mentioned.map(yearOf);
  const first = told.includes(least - 1) ? least - 1 : least;
  const last = told.includes(most + 1) ? most + 1 : most;
  return Array.from({ length: last - first + 1 }, (_, index) => last - index);
}

function yearOf({ date }: { date: string }): number {
  return Number(date.slice(0, 4));
}
