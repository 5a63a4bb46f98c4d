import { Breadcrumbs } from "@/components/page/breadcrumbs";
import { PartyLetter } from "@/components/vote/party-letter";
import { personSearchHref } from "@/lib/published/paths";
import type { PersonView } from "@/lib/published/views/person-view";
import { personText as text } from "@/lib/text/person";

type Props = { person: PersonView };

/** Who it is, and the record in three sentences. */
export function PersonHead({ person }: Props) {
  const { name, parties, roles } = person;
  return (
    <>
      <Breadcrumbs trail={[{ label: text.all, href: "/personer" }]} current={name} />
      <div className="page-head">
        <h1>{name}</h1>
        <div className="page-head__lead person-head">
          {parties.map(({ letter, lastDate }) => (
            <PartyLetter key={letter} letter={letter} date={lastDate} linked />
          ))}
          {roles.map((role) => (
            <span key={`${role.committee.href} ${role.term?.from}`}>{text.role(role)}</span>
          ))}
        </div>
      </div>
      <section className="summary" aria-label={text.inShort}>
        <p>{text.summary(person).join(" ")}</p>
        <a href={personSearchHref(name)}>{text.search}</a>
      </section>
    </>
  );
}
