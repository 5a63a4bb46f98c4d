import type { Metadata } from "next";
import { RegisterHead } from "@/components/desk/registers/register-head";
import { SynonymEditor } from "@/components/desk/synonyms/synonym-editor";
import { defaultSynonymGroups } from "@/lib/danish/words/synonyms";
import { listSynonymGroups } from "@/lib/desk/synonyms/list-synonym-groups";
import { requireStaff } from "@/lib/session/require-staff";
import { deskSynonymsText as text } from "@/lib/text/desk-synonyms";
import { changeSynonymsAction } from "./actions";

export const metadata: Metadata = { title: text.title };

export default async function SynonymsPage() {
  const staff = await requireStaff("redaktoer");
  const groups = await listSynonymGroups(staff);
  return (
    <div className="page page--narrow">
      <RegisterHead title={text.title} lead={text.lead} />
      <SynonymEditor groups={groups} change={changeSynonymsAction} />
      <section className="block--tight" aria-labelledby="portalens">
        <h2 className="heading--small" id="portalens">
          {text.standard}
        </h2>
        <p>{text.standardLead}</p>
        <ul className="message-list above-3">
          {defaultSynonymGroups.map((words) => (
            <li key={words.join()}>{words.join(", ")}</li>
          ))}
        </ul>
      </section>
    </div>
  );
}
