import type { Metadata } from "next";
import { CommitteeEditor } from "@/components/desk/committees/committee-editor";
import { RegisterHead } from "@/components/desk/registers/register-head";
import { listCommittees } from "@/lib/desk/committees/list-committees";
import { requireStaff } from "@/lib/session/require-staff";
import { deskCommitteesText as text } from "@/lib/text/desk-committees";
import { changeCommitteeAction } from "./actions";

export const metadata: Metadata = { title: text.title };

export default async function DeskCommitteesPage() {
  const staff = await requireStaff("redaktoer");
  return (
    <div className="page page--narrow">
      <RegisterHead title={text.title} lead={text.lead} />
      <CommitteeEditor committees={await listCommittees(staff)} change={changeCommitteeAction} />
    </div>
  );
}
