import type { AuditLine } from "@/lib/desk/audit/list-audit-events";
import { deskAuditText as text } from "@/lib/text/desk-audit";
import { auditSentence } from "@/lib/text/desk-audit-sentence";

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

function Row({ line: { at, user, action, detail, subject, about } }: { line: AuditLine }) {
  const subjectName = about?.name ?? (subject === null ? null : text.subjects[subject]);
  return (
    <tr role="row">
      <th role="rowheader" scope="row">
        <time dateTime={at.toISOString()}>{moment.format(at)}</time>
      </th>
      <td role="cell" data-label={text.columns.user}>
        {user ? user.name : text.commandLine}
      </td>
      <td role="cell" data-label={text.columns.action}>
        <span className="desk-sentence">{auditSentence(action, detail)}</span>
      </td>
      <td role="cell" data-label={text.columns.subject}>
        <span className="desk-sentence">{about?.href ? <a href={about.href}>{subjectName}</a> : subjectName}</span>
      </td>
    </tr>
  );
}
