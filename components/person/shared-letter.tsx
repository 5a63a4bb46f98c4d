import { Breadcrumbs } from "@/components/page/breadcrumbs";
import type { PartySummary } from "@/lib/published/views/party-view";
import { partyText } from "@/lib/text/party-page";
import { PartyTable } from "./party-table";

type Props = { parties: PartySummary[] };

/** The parties that have a letter, each in its municipality. */
export function SharedLetter({ parties }: Props) {
  const title = partyText.shared.title(parties[0]?.letter ?? "");
  return (
    <div className="page">
      <Breadcrumbs trail={[{ label: partyText.all, href: "/partier" }]} current={title} />
      <div className="page-head">
        <h1>{title}</h1>
        <p className="page-head__lead">{partyText.shared.lead}</p>
      </div>
      <PartyTable parties={parties} />
    </div>
  );
}
