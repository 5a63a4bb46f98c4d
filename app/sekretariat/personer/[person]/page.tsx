import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { z } from "zod";
import { PersonEditor } from "@/components/desk/people/person-editor";
import { getDeskPerson } from "@/lib/desk/people/get-desk-person";
import { requireStaff } from "@/lib/session/require-staff";
import { deskPeopleText as text } from "@/lib/text/desk-people";
import { mergePeopleAction, renamePersonAction, setPersonPartyAction, splitSpellingAction } from "../actions";

const address = z.object({ person: z.uuid() });

export const metadata: Metadata = { title: text.title };

export default async function DeskPersonPage({ params }: PageProps<"/sekretariat/personer/[person]">) {
  const staff = await requireStaff("redaktoer");
  const place = address.safeParse(await params);
  const person = place.success ? await getDeskPerson(staff, place.data.person) : null;
  if (!person) notFound();
  const actions = { rename: renamePersonAction, split: splitSpellingAction, merge: mergePeopleAction, setParty: setPersonPartyAction };
  return (
    <div className="page page--narrow">
      <div className="page-head page-head--spacious page-head--low">
        <a href="/sekretariat/personer">{text.back}</a>
        <h1 className="page-head__quiet">{person.name}</h1>
      </div>
      <PersonEditor person={person} actions={actions} />
    </div>
  );
}
