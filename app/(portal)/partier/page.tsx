import type { Metadata } from "next";
import { PartyTable } from "@/components/person/party-table";
import { Breadcrumbs } from "@/components/page/breadcrumbs";
import { listParties } from "@/lib/published/people/list-parties";
import { partyText } from "@/lib/text/party-page";

export const metadata: Metadata = { title: partyText.all };

export default async function PartiesPage() {
  const parties = await listParties();
  return (
    <div className="page">
      <Breadcrumbs trail={[{ label: partyText.toPersons, href: "/personer" }]} current={partyText.all} />
      <div className="page-head">
        <h1>{partyText.all}</h1>
        <p className="page-head__lead">{parties.length > 0 ? partyText.allLead(parties.length) : partyText.none}</p>
      </div>
      {parties.length > 0 && <PartyTable parties={parties} />}
    </div>
  );
}
