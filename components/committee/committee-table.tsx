import { formatDate } from "@/lib/danish/format-date";
import { formatNumber } from "@/lib/danish/format-number";
import type { CommitteeSummary } from "@/lib/published/views/committee-view";
import { committeeText } from "@/lib/text/committee";

type Props = {
  committees: CommitteeSummary[];
  /** Whether the municipality is named: where there is only one, it goes without saying. */
  withMunicipality: boolean;
};

const { columns } = committeeText;

/** Committees with what the collection holds of them. On a phone every line becomes a block, so all roles are spelled out. */
export function CommitteeTable({ committees, withMunicipality }: Props) {
  return (
    <table role="table" className="table--interface table--stacked">
      <caption className="visually-hidden">{committeeText.caption}</caption>
      <thead role="rowgroup">
        <tr role="row">
          <th role="columnheader" scope="col">
            {columns.name}
          </th>
          <th role="columnheader" scope="col" className="number">
            {columns.meetings}
          </th>
          <th role="columnheader" scope="col">
            {columns.span}
          </th>
        </tr>
      </thead>
      <tbody role="rowgroup">
        {committees.map(({ href, name, municipality, meetings, firstDate, lastDate }) => (
          <tr role="row" key={href}>
            <th role="rowheader" scope="row">
              <a href={href}>{name}</a>
              {withMunicipality && <small> {municipality}</small>}
            </th>
            <td role="cell" className="number" data-label={columns.meetings}>
              {formatNumber(meetings)}
            </td>
            <td role="cell" data-label={columns.span}>
              {firstDate !== null && lastDate !== null && <Span from={firstDate} to={lastDate} />}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Span({ from, to }: { from: string; to: string }) {
  const last = <time dateTime={to}>{formatDate(to)}</time>;
  if (from === to) return last;
  return (
    <span>
      <time dateTime={from}>{formatDate(from)}</time> – {last}
    </span>
  );
}
