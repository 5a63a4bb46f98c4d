import { SourceLink } from "@/components/source/source-link";
import { PartyLetter } from "@/components/vote/party-letter";
import { formatDate } from "@/lib/danish/format-date";
import type { PersonRole, PersonView } from "@/lib/published/views/person-view";
import { listWords } from "@/lib/danish/list-words";
import { personText } from "@/lib/text/person";

type Props = { person: PersonView };

const { roles: rolesText, parties: partiesText, partyTerms: termsText, spellings: spellingsText } = personText;

/** Committees and titles over time, party letters and spellings as printed, and the parties that the secretariat knows of, told apart. */
export function PersonFacts({ person: { roles, parties, partyTerms, spellings } }: Props) {
  return (
    <>
      <h2 className="heading--small above-10">{rolesText.heading}</h2>
      <dl className="facts">
        {roles.map((role) => (
          <Role key={`${role.committee.href} ${role.term?.from}`} role={role} />
        ))}
      </dl>
      <h2 className="heading--small above-10">{partiesText.heading}</h2>
      {parties.length === 0 && <p className="note">{partiesText.none}</p>}
      <dl className="facts">
        {parties.map(({ letter, firstDate, lastDate }) => (
          <div key={letter}>
            <dt>{partiesText.span(formatDate(firstDate), formatDate(lastDate))}</dt>
            <dd>
              <PartyLetter letter={letter} date={lastDate} linked />
            </dd>
          </div>
        ))}
      </dl>
      {partyTerms.length > 0 && (
        <>
          <h2 className="heading--small above-10">{termsText.heading}</h2>
          <dl className="facts">
            {partyTerms.map(({ term, letter }) => (
              <div key={term.from}>
                <dt>{termsText.term(term)}</dt>
                <dd>
                  <PartyLetter letter={letter} date={`${term.from}-12-31`} />
                </dd>
              </div>
            ))}
          </dl>
        </>
      )}
      <h2 className="heading--small above-10">{spellingsText.heading}</h2>
      <p className="note below-3">{spellingsText.note}</p>
      <ul className="facts">
        {spellings.map(({ name, source }) => (
          <li key={name}>
            {name} <SourceLink source={source} />
          </li>
        ))}
      </ul>
    </>
  );
}

function Role({ role: { committee, term, titles, firstDate, lastDate } }: { role: PersonRole }) {
  return (
    <div>
      <dt>{titles.length > 0 ? capitalise(listWords(titles)) : rolesText.untitled}</dt>
      <dd>
        <a href={committee.href}>{committee.name}</a>
        {term !== null && ` ${term.from}–${term.to}`}
      </dd>
      <dd className="quiet">
        {rolesText.span} {partiesText.span(formatDate(firstDate), formatDate(lastDate))}
      </dd>
    </div>
  );
}

function capitalise(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
