import { PartyLetter } from "@/components/vote/party-letter";
import { formatNumber } from "@/lib/danish/format-number";
import type { PersonSummary } from "@/lib/published/views/person-view";
import { personText } from "@/lib/text/person";

type Props = { people: PersonSummary[] };

const { columns } = personText;

/** Persons with what public minutes print of them. On a phone every line becomes a block, so all roles are spelled out. */
export function PersonTable({ people }: Props) {
  return (
    <table role="table" className="table--interface table--stacked">
      <caption className="visually-hidden">{personText.caption}</caption>
      <thead role="rowgroup">
        <tr role="row">
          <th role="columnheader" scope="col">
            {columns.name}
          </th>
          <th role="columnheader" scope="col">
            {columns.party}
          </th>
          <th role="columnheader" scope="col" className="number">
            {columns.ballots}
          </th>
          <th role="columnheader" scope="col" className="number">
            {columns.absences}
          </th>
        </tr>
      </thead>
      <tbody role="rowgroup">
        {people.map((person) => (
          <Row key={person.href} person={person} />
        ))}
      </tbody>
    </table>
  );
}

function Row({ person: { name, href, parties, partyDate, ballots, absentFrom } }: { person: PersonSummary }) {
  return (
    <tr role="row">
      <th role="rowheader" scope="row">
        <a href={href}>{name}</a>
      </th>
      <td role="cell" data-label={columns.party}>
        <div>
          {parties.length === 0 && <span className="quiet">{personText.noParty}</span>}
          {parties.map((letter) => (
            <PartyLetter key={letter} letter={letter} date={partyDate ?? ""} linked />
          ))}
        </div>
      </td>
      <td role="cell" className="number" data-label={columns.ballots}>
        {formatNumber(ballots)}
      </td>
      <td role="cell" className="number" data-label={columns.absences}>
        {formatNumber(absentFrom)}
      </td>
    </tr>
  );
}
