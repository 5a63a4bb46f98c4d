import { PartyLetter } from "@/components/vote/party-letter";
import type { AgreementCell, AgreementMatrix, AgreementMember } from "@/lib/published/views/agreement-view";
import { partyName } from "@/lib/text/party";
import { agreementText as text } from "@/lib/text/agreement";

type Props = {
  id: string;
  matrix: AgreementMatrix;
  heading: string;
  note: string;
  kind: "party" | "person";
  /** ISO date of the newest vote, which names the parties. */
  date: string;
};

/** Everybody against everybody, each cell with the equal votes out of the shared ones. It scrolls in a frame of its own, with the names in sight. */
export function AgreementTable({ id, matrix: { members, cells }, heading, note, kind, date }: Props) {
  return (
    <figure className="table-figure above-8">
      <figcaption id={id}>
        {heading}
        <small>{note}</small>
      </figcaption>
      <div className="table-frame" role="region" tabIndex={0} aria-labelledby={id}>
        <table className="matrix" aria-labelledby={id}>
          <thead>
            <tr>
              <td />
              {members.map((member) => (
                <th key={member.href} scope="col">
                  <ColumnName member={member} kind={kind} date={date} />
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {members.map((member, row) => (
              <tr key={member.href}>
                <th scope="row">
                  <RowName member={member} kind={kind} date={date} />
                </th>
                {members.map((other, column) => (
                  <Cell key={other.href} cell={cells[row]?.[column] ?? null} />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </figure>
  );
}

type NameProps = Pick<Props, "kind" | "date"> & { member: AgreementMember };

function RowName({ member: { name, party, href, municipality }, kind, date }: NameProps) {
  if (kind === "party") return <PartyLetter letter={party} date={date} href={href} municipality={municipality} />;
  return (
    <a className="matrix__name" href={href}>
      <PartyLetter letter={party} date={date} compact />
      <span>{name}</span>
    </a>
  );
}

/** A narrow column has room for a letter or initials; the name is there to be heard. */
function ColumnName({ member: { name, party, municipality }, kind, date }: NameProps) {
  if (kind === "party") return <PartyLetter letter={party} date={date} municipality={municipality} compact />;
  return (
    <>
      <span aria-hidden="true" title={name}>
        {name
          .split(/\s+/u)
          .map((word) => word.charAt(0))
          .join("")}
      </span>
      <span className="visually-hidden">
        {name}
        {party !== null && ` (${partyName(party, date)})`}
      </span>
    </>
  );
}

function Cell({ cell }: { cell: AgreementCell | null }) {
  if (cell === null) return <Nothing mark="–" words={text.self} />;
  if (cell.shared === 0) return <Nothing mark="·" words={text.none} />;
  return (
    <td data-share={shareOf(cell)}>
      <b>
        {cell.equal}
        <span className="visually-hidden">{text.equal}</span>
      </b>
      <span>{text.of(cell.shared)}</span>
    </td>
  );
}

function Nothing({ mark, words }: { mark: string; words: string }) {
  return (
    <td className="matrix__nothing">
      <span aria-hidden="true">{mark}</span>
      <span className="visually-hidden">{words}</span>
    </td>
  );
}

/** Five shades, from never to always; between them the thirds, as a rough hold for the eye. The figures carry the meaning. */
function shareOf({ equal, shared }: AgreementCell): string {
  if (equal === 0) return "never";
  if (equal === shared) return "always";
  const share = equal / shared;
  return share > 2 / 3 ? "mostly" : share > 1 / 3 ? "partly" : "seldom";
}
