import { StackedTable } from "@/components/table/stacked-table";
import { PartyLetter } from "@/components/vote/party-letter";
import { formatNumber } from "@/lib/danish/format-number";
import type { PersonSummary } from "@/lib/published/views/person-view";
import { personText } from "@/lib/text/person";

type Props = { people: PersonSummary[] };

const { columns } = personText;

/** Persons with what public minutes print of them. */
export function PersonTable({ people }: Props) {
  return (
    <StackedTable
      caption={personText.caption}
      rows={people}
      keyOf={({ href }) => href}
      columns={[
        { label: columns.name, cell: ({ name, href }) => <a href={href}>{name}</a> },
        { label: columns.party, cell: (person) => <Parties person={person} /> },
        { label: columns.ballots, number: true, cell: ({ ballots }) => formatNumber(ballots) },
        { label: columns.absences, number: true, cell: personText.absences },
      ]}
    />
  );
}

function Parties({ person: { parties, partyDate } }: { person: PersonSummary }) {
  return (
    <div>
      {parties.length === 0 && <span className="quiet">{personText.noParty}</span>}
      {parties.map((letter) => (
        <PartyLetter key={letter} letter={letter} date={partyDate ?? ""} linked />
      ))}
    </div>
  );
}
