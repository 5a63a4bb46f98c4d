import type { Metadata } from "next";
import { PartyEditor } from "@/components/desk/parties/party-editor";
import { RegisterHead } from "@/components/desk/registers/register-head";
import { listDeskParties } from "@/lib/desk/parties/list-desk-parties";
import { requireStaff } from "@/lib/session/require-staff";
import { deskPartiesText as text } from "@/lib/text/desk-parties";
import { changePartyAction } from "./actions";

export const metadata: Metadata = { title: text.title };

export default async function DeskPartiesPage() {
  const staff = await requireStaff("redaktoer");
  const { unnamed, ...register } = await listDeskParties(staff);
  return (
    <div className="page page--narrow">
      <RegisterHead title={text.title} lead={text.lead}>
        {unnamed.length > 0 && <p>{text.unnamed(unnamed)}</p>}
      </RegisterHead>
      <PartyEditor {...register} change={changePartyAction} />
    </div>
  );
}
