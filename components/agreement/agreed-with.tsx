import { PartyLetter } from "@/components/vote/party-letter";
import type { AgreementCell, AgreementMember } from "@/lib/published/views/agreement-view";
import { agreementText, fewVotes } from "@/lib/text/agreement";

type Props = {
  rows: (AgreementMember & AgreementCell)[];
  kind: "party" | "person";
  date: string;
};

const text = agreementText.table;

/** With whom somebody voted the same. Renders nothing where nobody shares a vote. */
export function AgreedWith({ rows, kind, date }: Props) {
  if (rows.length === 0) return null;
  const most = Math.max(...rows.map(({ shared }) => shared));
  return (
    <>
      <h2 className="heading--small">{text.heading}</h2>
      <table className="table--wide">
        <caption>
          <small>{text.caption}</small>
        </caption>
        <thead>
          <tr>
            <th scope="col">{kind === "party" ? text.party : text.name}</th>
            <th scope="col" className="number">
              {text.equal}
            </th>
            <th scope="col" className="number">
              {text.shared}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ name, party, href, municipality, equal, shared }) => (
            <tr key={href}>
              <th scope="row">
                {kind === "party" ? (
                  <PartyLetter letter={party} date={date} href={href} municipality={municipality} />
                ) : (
                  <>
                    <a href={href}>{name}</a> <PartyLetter letter={party} date={date} compact />
                  </>
                )}
              </th>
              <td className="number">{equal}</td>
              <td className="number">{shared}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {most < fewVotes && <p className="note above-3">{text.few}</p>}
    </>
  );
}
