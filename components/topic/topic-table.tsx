import { formatNumber } from "@/lib/danish/format-number";
import type { TopicCount } from "@/lib/published/views/topic-view";
import { topicLabel, topicText } from "@/lib/text/topic";

type Props = {
  topics: TopicCount[];
  /** Newest first. */
  years: number[];
  /** Says what the table is to whoever hears it. */
  label: string;
};

const { columns } = topicText;

/** Topics with their points, year by year. It scrolls in a frame of its own, with the topics in sight. */
export function TopicTable({ topics, years, label }: Props) {
  return (
    <div className="table-frame" role="region" tabIndex={0} aria-label={label}>
      <table className="table--interface table--locked" aria-label={label}>
        <thead>
          <tr>
            <th scope="col">{columns.topic}</th>
            <th scope="col" className="number">
              {columns.total}
            </th>
            {years.map((year) => (
              <th key={year} scope="col" className="number">
                {year}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {topics.map(({ number, title, href, points, years: counts }) => (
            <tr key={number}>
              <th scope="row">
                <a href={href}>{topicLabel({ number, title })}</a>
              </th>
              <td className="number">{formatNumber(points)}</td>
              {years.map((year) => (
                <td key={year} className="number">
                  {counts.has(year) ? formatNumber(counts.get(year) ?? 0) : <span className="quiet">0</span>}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
