import type { VoteView } from "@/lib/published/views/vote-view";
import { voteText } from "@/lib/text/vote";
import { PartyLetter } from "./party-letter";
import { PersonLink } from "./person-link";

type Props = { vote: VoteView; date: string };

/** The exact record of a vote: everyone named, with the party printed and what they voted. */
export function VoteTable({ vote, date }: Props) {
  return (
    <table className="table--interface">
      <caption>{vote.complete ? voteText.caption : voteText.namedCaption}</caption>
      <thead>
        <tr>
          <th scope="col">{voteText.columns.name}</th>
          <th scope="col">{voteText.columns.party}</th>
          <th scope="col">{voteText.columns.choice}</th>
        </tr>
      </thead>
      <tbody>
        {vote.ballots.map((ballot) => (
          <tr key={ballot.name}>
            <th scope="row">
              <PersonLink name={ballot.name} href={ballot.href} />
              {ballot.printedAs !== null && <small className="quiet">{voteText.printedAs(ballot.printedAs, ballot.line)}</small>}
            </th>
            <td>
              <PartyLetter letter={ballot.party} date={date} linked />
            </td>
            <td>
              <strong>{voteText.choice[ballot.choice]}</strong>
            </td>
          </tr>
        ))}
        {vote.absentees.map(({ name, href }) => (
          <tr key={name}>
            <th scope="row">
              <PersonLink name={name} href={href} />
            </th>
            <td>
              <PartyLetter letter={null} date={date} />
            </td>
            <td>
              <span className="quiet">{voteText.choice.absent}</span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
