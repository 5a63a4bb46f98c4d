import { PartyLetter } from "./party-letter";
import { PersonLink } from "./person-link";

type Props = {
  /** `href` leads to the person's page, where the list has room for a link. */
  member: { name: string; party: string | null; href?: string | null };
  date: string;
};

/** A member with the party letter as printed at the date. */
export function MemberName({ member: { name, party, href = null }, date }: Props) {
  return (
    <span className="person">
      <PersonLink name={name} href={href} />
      <PartyLetter letter={party} date={date} compact />
    </span>
  );
}
