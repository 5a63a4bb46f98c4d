import { PartyLetter } from "@/components/vote/party-letter";
import { formatNumber } from "@/lib/danish/format-number";
import type { PartySummary } from "@/lib/published/views/party-view";
import { partyText, shownPartyName } from "@/lib/text/party-page";

type Props = { parties: PartySummary[] };

const { columns } = partyText;

/** Parties by their letter. On a phone every line becomes a block, so all roles are spelled out. */
export function PartyTable({ parties }: Props) {
  return (
    <table role="table" className="table--interface table--stacked">
      <caption className="visually-hidden">{partyText.caption}</caption>
      <thead role="rowgroup">
        <tr role="row">
          <th role="columnheader" scope="col">
            {columns.party}
          </th>
          <th role="columnheader" scope="col" className="number">
            {columns.members}
          </th>
          <th role="columnheader" scope="col" className="number">
            {columns.votes}
          </th>
        </tr>
      </thead>
      <tbody role="rowgroup">
        {parties.map((party) => (
          <tr role="row" key={party.href}>
            <th role="rowheader" scope="row">
              <PartyLetter letter={party.letter} date={party.lastDate} compact /> <a href={party.href}>{shownPartyName(party)}</a>
            </th>
            <td role="cell" className="number" data-label={columns.members}>
              {formatNumber(party.members)}
            </td>
            <td role="cell" className="number" data-label={columns.votes}>
              {formatNumber(party.votes)}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
