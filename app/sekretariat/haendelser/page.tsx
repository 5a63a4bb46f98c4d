import type { Metadata } from "next";
import { AuditFilter } from "@/components/desk/audit/audit-filter";
import { AuditTable } from "@/components/desk/audit/audit-table";
import { AuditVerdictMessage } from "@/components/desk/audit/audit-verdict-message";
import { auditAddress, readAuditQuery } from "@/lib/desk/audit/audit-query";
import { listAuditChoices, listAuditEvents } from "@/lib/desk/audit/list-audit-events";
import { isUnbroken, verifyAudit } from "@/lib/desk/audit/verify-audit";
import { requireStaff } from "@/lib/session/require-staff";
import { deskAuditText as text } from "@/lib/text/desk-audit";

const pageSize = 50;

export const metadata: Metadata = { title: text.title };

export default async function AuditPage({ searchParams }: PageProps<"/sekretariat/haendelser">) {
  const staff = await requireStaff("administrator");
  const { filter, page, verify } = readAuditQuery(await searchParams);
  const [{ lines, total }, choices, verdict] = await Promise.all([
    listAuditEvents(staff, filter, { skip: (page - 1) * pageSize, take: pageSize }),
    listAuditChoices(staff),
    verify ? verifyAudit(staff) : null,
  ]);
  return (
    <div className="page">
      <div className="page-head page-head--spacious page-head--low">
        <h1 className="page-head__quiet">{text.title}</h1>
        <p className="page-head__lead">{text.lead}</p>
      </div>
      {verdict && <AuditVerdictMessage events={verdict.events} seal={verdict.seal} unbroken={isUnbroken(verdict)} />}
      <AuditFilter filter={filter} {...choices} />
      <p className="toolbar above-6">
        <span>{text.count(total)}</span>
        <a href={auditAddress("/sekretariat/haendelser/csv", filter)}>{text.export}</a>
        <a href="/sekretariat/haendelser?kontrol=ja">{text.verify.link}</a>
      </p>
      <div className="above-6">{lines.length > 0 ? <AuditTable lines={lines} /> : <p>{text.none}</p>}</div>
      <nav className="toolbar above-6" aria-label={text.title}>
        {page > 1 && <a href={auditAddress("/sekretariat/haendelser", filter, page - 1)}>{text.newer}</a>}
        {page * pageSize < total && <a href={auditAddress("/sekretariat/haendelser", filter, page + 1)}>{text.older}</a>}
      </nav>
    </div>
  );
}
