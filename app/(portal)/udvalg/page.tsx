import type { Metadata } from "next";
import { CommitteeTable } from "@/components/committee/committee-table";
import { listCommittees } from "@/lib/published/list-committees";
import { committeeText } from "@/lib/text/committee";

export const metadata: Metadata = { title: committeeText.all };

export default async function CommitteesPage() {
  const committees = await listCommittees();
  const municipalities = new Set(committees.map(({ municipality }) => municipality));
  return (
    <div className="page">
      <div className="page-head">
        <h1>{committeeText.all}</h1>
        <p className="page-head__lead">{committees.length > 0 ? committeeText.allLead(committees.length) : committeeText.none}</p>
      </div>
      {committees.length > 0 && <CommitteeTable committees={committees} withMunicipality={municipalities.size > 1} />}
    </div>
  );
}
