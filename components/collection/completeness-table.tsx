import { formatDate } from "@/lib/danish/format-date";
import { formatNumber } from "@/lib/danish/format-number";
import type { CommitteeCompleteness } from "@/lib/published/views/completeness-view";
import { collectionText } from "@/lib/text/collection";

type Props = { committees: CommitteeCompleteness[] };

const { columns, caption } = collectionText;
const figures = ["meetings", "points", "withoutDecision", "closed", "withdrawn", "openDoubts"] as const;

/** What the collection has of each committee, and how much of it is incomplete. */
export function CompletenessTable({ committees }: Props) {
  return (
    <div className="table-frame" role="region" aria-labelledby="samling-tabel" tabIndex={0}>
      <table className="table--interface sticky-column">
        <caption id="samling-tabel" className="visually-hidden">
          {caption}
        </caption>
        <thead>
          <tr>
            <th scope="col">{columns.committee}</th>
            {figures.map((figure) => (
              <th key={figure} scope="col" className="number">
                {columns[figure]}
              </th>
            ))}
            <th scope="col" className="number">
              {columns.lastChanged}
            </th>
          </tr>
        </thead>
        <tbody>
          {committees.map((committee) => (
            <tr key={committee.href}>
              <th scope="row">
                <a href={committee.href}>{committee.name}</a>
              </th>
              {figures.map((figure) => (
                <td key={figure} className="number">
                  {formatNumber(figure === "withdrawn" ? committee.withdrawnPoints : committee[figure])}
                </td>
              ))}
              <td className="number">
                <time dateTime={committee.lastChanged}>{formatDate(committee.lastChanged)}</time>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
