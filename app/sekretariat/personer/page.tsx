import type { Metadata } from "next";
import { z } from "zod";
import { MergeProposals } from "@/components/desk/people/merge-proposals";
import { PeopleTable } from "@/components/desk/people/people-table";
import { RegisterHead } from "@/components/desk/registers/register-head";
import { listMergeProposals } from "@/lib/desk/people/list-merge-proposals";
import { listDeskPeople } from "@/lib/desk/people/list-desk-people";
import { requireStaff } from "@/lib/session/require-staff";
import { deskPeopleText as text } from "@/lib/text/desk-people";
import { keepSpellingsApartAction, mergeSpellingsAction } from "./actions";

const query = z.object({ q: z.string().max(200).catch("") });

export const metadata: Metadata = { title: text.title };

export default async function DeskPeoplePage({ searchParams }: PageProps<"/sekretariat/personer">) {
  const staff = await requireStaff("redaktoer");
  const { q } = query.parse(await searchParams);
  const [{ people, total }, proposals] = await Promise.all([listDeskPeople(staff, q), listMergeProposals(staff)]);
  return (
    <div className="page">
      <RegisterHead title={text.title} lead={text.lead} />
      <MergeProposals proposals={proposals} merge={mergeSpellingsAction} keepApart={keepSpellingsApartAction} />
      <PeopleTable people={people} total={total} q={q} />
    </div>
  );
}
