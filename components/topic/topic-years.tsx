import { formatNumber } from "@/lib/danish/format-number";
import { topicText as text } from "@/lib/text/topic";

type Props = { years: ReadonlyMap<number, number> };

/** How many of a topic's points each year had, newest first. */
export function TopicYears({ years }: Props) {
  return (
    <>
      <h2 className="heading--small">{text.years}</h2>
      <table className="table--wide">
        <caption className="visually-hidden">{text.years}</caption>
        <thead>
          <tr>
            <th scope="col">{text.year}</th>
            <th scope="col" className="number">
              {text.points}
            </th>
          </tr>
        </thead>
        <tbody>
          {[...years]
            .sort(([one], [other]) => other - one)
            .map(([year, points]) => (
              <tr key={year}>
                <th scope="row">{year}</th>
                <td className="number">{formatNumber(points)}</td>
              </tr>
            ))}
        </tbody>
      </table>
    </>
  );
}
