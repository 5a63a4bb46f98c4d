import type { AuditLine } from "@/lib/desk/audit/list-audit-events";
import { deskAuditText as text } from "@/lib/text/desk-audit";

const moment = new Intl.DateTimeFormat("da-DK", { dateStyle: "short", timeStyle: "medium", timeZone: "Europe/Copenhagen" });

/** Lines of the audit log. On a phone every line becomes a block, so all roles are spelled out. */
export function AuditTable({ lines }: { lines: AuditLine[] }) {
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
        {lines.map((line) => (
          <Row key={line.id} line={line} />
        ))}
      </tbody>
    </table>
  );
}

function Row({ line: { at, user, action, subject, subjectId, detail } }: { line: AuditLine }) {
  return (
    <tr role="row">
      <th role="rowheader" scope="row">
        <time dateTime={at.toISOString()}>{moment.format(at)}</time>
      </th>
      <td role="cell" data-label={text.columns.user}>
        {user ? user.name : text.commandLine}
      </td>
      <td role="cell" data-label={text.columns.action}>
        {text.actions[action] ?? action}
      </td>
      <td role="cell" data-label={text.columns.subject}>
        <span className="desk-id">{[subject, subjectId].filter(Boolean).join(" ")}</span>
      </td>
      <td role="cell" data-label={text.columns.detail}>
        <span className="desk-id">{detail}</span>
      </td>
    </tr>
  );
}
