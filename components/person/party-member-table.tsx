import { formatDate } from "@/lib/danish/format-date";
import { formatNumber } from "@/lib/danish/format-number";
import type { PartyMember } from "@/lib/published/views/party-view";
import { partyText } from "@/lib/text/party-page";
import { personText } from "@/lib/text/person";

type Props = { members: PartyMember[] };

const text = partyText.members;

/** Whose ballots print the party's letter, and when. */
export function PartyMemberTable({ members }: Props) {
  return (
    <section aria-labelledby="personer">
      <div className="section-head">
        <h2 id="personer">{text.heading}</h2>
      </div>
      <p className="note below-5">{text.note}</p>
      <table role="table" className="table--interface table--stacked">
        <caption className="visually-hidden">{text.caption}</caption>
        <thead role="rowgroup">
          <tr role="row">
            <th role="columnheader" scope="col">
              {text.columns.name}
            </th>
            <th role="columnheader" scope="col" className="number">
              {text.columns.ballots}
            </th>
            <th role="columnheader" scope="col">
              {text.columns.span}
            </th>
          </tr>
        </thead>
        <tbody role="rowgroup">
          {members.map(({ name, href, ballots, firstDate, lastDate }) => (
            <tr role="row" key={href}>
              <th role="rowheader" scope="row">
                <a href={href}>{name}</a>
              </th>
              <td role="cell" className="number" data-label={text.columns.ballots}>
                {formatNumber(ballots)}
              </td>
              <td role="cell" data-label={text.columns.span}>
                {personText.parties.span(formatDate(firstDate), formatDate(lastDate))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
