import { PartyLetter } from "./party-letter";

type Props = { member: { name: string; party: string | null }; date: string };

/** A member with the party letter as printed at the date. */
export function MemberName({ member: { name, party }, date }: Props) {
  return (
    <span className="person">
      {name}
      <PartyLetter letter={party} date={date} compact />
    </span>
  );
}
