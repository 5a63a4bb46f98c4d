import { MemberName } from "@/components/vote/member-name";
import { formatRanges } from "@/lib/danish/format-ranges";
import type { TermMembers } from "@/lib/published/views/committee-years-view";
import { committeeText } from "@/lib/text/committee";

type Props = { terms: TermMembers[] };

const text = committeeText.members;

/** Those whom the minutes name, term by term. Says that it is no list of members. */
export function TermList({ terms }: Props) {
  const told = terms.filter(({ members }) => members.length > 0);
  return (
    <section className="block" aria-labelledby="medlemmer">
      <div className="section-head">
        <h2 id="medlemmer">{text.heading}</h2>
      </div>
      <p className="note below-3">{told.length > 0 ? text.note : text.none}</p>
      <div className="term-list">
        {told.map(({ term, meetings, members }) => (
          <table key={term?.from ?? 0} className="table--interface">
            <caption>{text.caption(term, meetings)}</caption>
            <thead>
              <tr>
                <th scope="col">{text.name}</th>
                <th scope="col">{text.seen}</th>
              </tr>
            </thead>
            <tbody>
              {members.map((member) => (
                <tr key={member.name}>
                  <th scope="row">
                    <MemberName member={member} date={member.date} />
                    {member.roles.length > 0 && <small className="quiet"> {text.roles(member.roles)}</small>}
                  </th>
                  <td className="quiet">{formatYears(member.years)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        ))}
      </div>
    </section>
  );
}

function formatYears(years: number[]): string {
  return text.mentioned(formatRanges(years));
}
