import type { Metadata } from "next";
import { GlossaryEditor } from "@/components/desk/glossary/glossary-editor";
import { RegisterHead } from "@/components/desk/registers/register-head";
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
      <RegisterHead title={text.title} lead={text.lead}>
        <p>
          <a href="/ordliste">{text.see}</a>
        </p>
      </RegisterHead>
      <GlossaryEditor entries={entries} change={changeGlossaryAction} />
    </div>
  );
}
