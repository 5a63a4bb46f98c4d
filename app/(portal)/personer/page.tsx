import type { Metadata } from "next";
import { PersonTable } from "@/components/person/person-table";
import { listPeople } from "@/lib/published/people/list-people";
import { personText } from "@/lib/text/person";

export const metadata: Metadata = { title: personText.all };

export default async function PeoplePage() {
  const people = await listPeople();
  return (
    <div className="page">
      <div className="page-head">
        <h1>{personText.all}</h1>
        <p className="page-head__lead">{people.length > 0 ? personText.allLead(people.length) : personText.none}</p>
        <p className="above-2">
          <a href="/partier">{personText.toParties}</a>
        </p>
      </div>
      {people.length > 0 && <PersonTable people={people} />}
    </div>
  );
}
