import type { Metadata } from "next";
import { groupColumns } from "@/components/desk/overview/group-columns";
import { MeetingGroup } from "@/components/desk/overview/meeting-group";
import { MergeProposals } from "@/components/desk/people/merge-proposals";
import { UploadSection } from "@/components/desk/upload/upload-section";
import { listDeskMeetings } from "@/lib/desk/overview/list-desk-meetings";
import { listMergeProposals } from "@/lib/desk/people/list-merge-proposals";
import { countOpenReports } from "@/lib/desk/reports/list-reports";
import { countFiles } from "@/lib/desk/uploads/count-files";
import { may } from "@/lib/session/permissions";
import { requireStaff } from "@/lib/session/require-staff";
import { deskOverviewText as text } from "@/lib/text/desk-overview";
import { deskReportsText } from "@/lib/text/desk-reports";
import { keepSpellingsApartAction, mergeSpellingsAction } from "./personer/actions";

export const metadata: Metadata = { title: text.title };

export default async function OverviewPage() {
  const staff = await requireStaff("laeser");
  const [working, published, withdrawn, reports, proposals, files] = await Promise.all([
    listDeskMeetings(staff, "working", { pageSize: 200 }),
    listDeskMeetings(staff, "published"),
    listDeskMeetings(staff, "withdrawn"),
    may(staff, "answerReports") ? countOpenReports(staff) : null,
    may(staff, "editRegisters") ? listMergeProposals(staff, 5) : [],
    countFiles(staff),
  ]);
  const waitingFiles = text.files(files.asking, files.failed);
  const ready = working.meetings.filter(({ state }) => state === "ready").length;
  return (
    <div className="page">
      <div className="page-head page-head--spacious page-head--low">
        <h1 className="page-head__quiet">{text.title}</h1>
        <p className="page-head__lead">{text.lead(working.meetings.length - ready, ready, published.total)}</p>
        {reports && (
          <p className="above-3">
            <a href="/sekretariat/henvendelser">{deskReportsText.count(reports.total, reports.personalData)}</a>
          </p>
        )}
        {waitingFiles && (
          <p className="above-1">
            <a href="/sekretariat/upload">{waitingFiles}</a>
          </p>
        )}
      </div>
      <MeetingGroup group="working" meetings={working.meetings} columns={groupColumns.working} />
      {may(staff, "upload") && <UploadSection />}
      <MeetingGroup group="published" meetings={published.meetings} columns={groupColumns.published} />
      <MergeProposals
        proposals={proposals}
        merge={mergeSpellingsAction}
        keepApart={keepSpellingsApartAction}
        allHref="/sekretariat/personer"
      />
      {withdrawn.total > 0 && <MeetingGroup group="withdrawn" meetings={withdrawn.meetings} columns={groupColumns.withdrawn} />}
    </div>
  );
}
