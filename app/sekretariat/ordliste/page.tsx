import type { Metadata } from "next";
import { GlossaryEditor } from "@/components/desk/glossary/glossary-editor";
import { listGlossaryEntries } from "@/lib/desk/glossary/list-glossary-entries";
import { requireStaff } from "@/lib/session/require-staff";
import { deskGlossaryText as text } from "@/lib/text/desk-glossary";
import { changeGlossaryAction } from "./actions";

export const metadata: Metadata = { title: text.title };

export default async function DeskGlossaryPage() {
  const staff = await requireStaff("redaktoer");
  const entries = await listGlossaryEntries(staff);
  return (
    <div className="page">
      <div className="page-head page-head--spacious page-head--low">
        <h1 className="page-head__quiet">{text.title}</h1>
        <p className="page-head__lead">{text.lead}</p>
        <p>
          <a href="/ordliste">{text.see}</a>
        </p>
      </div>
      <GlossaryEditor entries={entries} change={changeGlossaryAction} />
    </div>
  );
}
