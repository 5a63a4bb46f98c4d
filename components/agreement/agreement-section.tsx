import type { AgreementView } from "@/lib/published/views/agreement-view";
import { agreementText as text, fewVotes } from "@/lib/text/agreement";
import { AgreementTable } from "./agreement-table";

/** More than these make a table that nobody can read, and a heavy page. */
const mostMembers = 40;

type Props = { agreement: AgreementView; date: string; csvHref: string };

/** Who voted the same: party by party, then person by person, with what the figures are worth. */
export function AgreementSection({ agreement, date, csvHref }: Props) {
  const { votes, mostShared, parties, persons } = agreement;
  return (
    <section className="block" aria-labelledby="ens">
      <div className="section-head">
        <h2 id="ens">{text.heading}</h2>
      </div>
      {votes === 0 ? (
        <p>{text.nothing}</p>
      ) : (
        <>
          {mostShared < fewVotes && (
            <p className="message message--warning readable">
              <strong>{text.warning}</strong> {text.counted(mostShared)}
            </p>
          )}
          <p className="note above-4">{text.compared(votes)}</p>
          {parties.members.length > 1 && (
            <AgreementTable id="ens-partier" matrix={parties} heading={text.parties} note={text.partiesNote} kind="party" date={date} />
          )}
          {persons.members.length > mostMembers ? (
            <p className="above-8">{text.tooMany(persons.members.length)}</p>
          ) : (
            <AgreementTable id="ens-personer" matrix={persons} heading={text.persons} note={text.personsNote} kind="person" date={date} />
          )}
          <p className="note above-6">
            {text.legend} <a href={csvHref}>{text.csv}</a>.
          </p>
        </>
      )}
    </section>
  );
}
