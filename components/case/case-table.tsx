import { OutcomeLabel } from "@/components/decision/outcome-label";
import { formatDate } from "@/lib/danish/format-date";
import type { CaseSummary } from "@/lib/published/views/case-view";
import { caseText } from "@/lib/text/case";

type Props = { cases: CaseSummary[] };

const { columns } = caseText;

/** Cases as one line each. On a phone every line becomes a block, so all roles are spelled out. */
export function CaseTable({ cases }: Props) {
  return (
    <table role="table" className="table--interface table--stacked">
      <caption className="visually-hidden">{caseText.caption}</caption>
      <thead role="rowgroup">
        <tr role="row">
          {[columns.title, columns.outcome, columns.last, columns.treatments].map((column) => (
            <th key={column} role="columnheader" scope="col">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {cases.map(({ number, href, title, outcome, lastDate, treatments }) => (
          <tr role="row" key={href}>
            <th role="rowheader" scope="row">
              <a href={href}>{title}</a>
              <small className="quiet vote-record__about">{number}</small>
            </th>
            <td role="cell" data-label={columns.outcome}>
              <OutcomeLabel outcome={outcome} />
            </td>
            <td role="cell" data-label={columns.last}>
              <time dateTime={lastDate}>{formatDate(lastDate)}</time>
            </td>
            <td role="cell" data-label={columns.treatments}>
              {caseText.treated(treatments)}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
