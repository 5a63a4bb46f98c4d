import type { Metadata } from "next";
import { OpenReports } from "@/components/desk/reports/open-reports";
import { SettledReports } from "@/components/desk/reports/settled-reports";
import { countOpenReports, listOpenReports, listSettledReports } from "@/lib/desk/reports/list-reports";
import { requireStaff } from "@/lib/session/require-staff";
import { deskReportsText as text } from "@/lib/text/desk-reports";
import { settleReportAction } from "./actions";

export const metadata: Metadata = { title: text.title };

export default async function ReportsPage() {
  const staff = await requireStaff("redaktoer");
  const [{ total, personalData }, open, settled] = await Promise.all([
    countOpenReports(staff),
    listOpenReports(staff),
    listSettledReports(staff),
  ]);
  return (
    <div className="page">
      <div className="page-head page-head--spacious page-head--low">
        <h1 className="page-head__quiet">{text.title}</h1>
        <p className="page-head__lead">{text.lead}</p>
      </div>
      <section aria-labelledby="aabne">
        <div className="section-head">
          <h2 id="aabne">{text.open}</h2>
        </div>
        <p>{text.count(total, personalData)}.</p>
        {open.length < total && <p>{text.some(open.length)}</p>}
        <p className="note">{text.deletes}</p>
        <OpenReports reports={open} settle={settleReportAction} />
      </section>
      <section className="block--tight" aria-labelledby="afsluttede">
        <div className="section-head">
          <h2 id="afsluttede">{text.settled}</h2>
        </div>
        <SettledReports reports={settled} />
      </section>
    </div>
  );
}
