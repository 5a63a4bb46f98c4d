import { formatDate } from "@/lib/danish/format-date";
import type { SettledReport } from "@/lib/desk/reports/list-reports";
import { deskReportsText as text } from "@/lib/text/desk-reports";

/** What is left of the reports that were settled. On a phone every line becomes a block, so all roles are spelled out. */
export function SettledReports({ reports }: { reports: SettledReport[] }) {
  if (reports.length === 0) return <p>{text.noneSettled}</p>;
  return (
    <table role="table" className="table--interface table--stacked">
      <caption className="visually-hidden">{text.caption}</caption>
      <thead role="rowgroup">
        <tr role="row">
          {Object.values(text.columns).map((name) => (
            <th key={name} role="columnheader" scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {reports.map((report) => (
          <Row key={report.number} report={report} />
        ))}
      </tbody>
    </table>
  );
}

function Row({ report: { number, kind, page, note, createdAt, settledAt, settler } }: { report: SettledReport }) {
  const { columns } = text;
  return (
    <tr role="row">
      <th role="rowheader" scope="row">
        {text.name(text.kinds[kind], number)}
      </th>
      <td role="cell" data-label={columns.page}>
        {page ? <a href={page}>{page}</a> : text.noPage}
      </td>
      <td role="cell" data-label={columns.received}>
        {formatDate(createdAt.toISOString())}
      </td>
      <td role="cell" data-label={columns.settled}>
        {text.by(formatDate(settledAt.toISOString()), settler)}
      </td>
      <td role="cell" data-label={columns.note}>
        {note}
      </td>
    </tr>
  );
}
