import { StackedTable } from "@/components/table/stacked-table";
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
      <StackedTable
        caption={text.caption}
        rows={members}
        keyOf={({ href }) => href}
        columns={[
          { label: text.columns.name, cell: ({ name, href }) => <a href={href}>{name}</a> },
          { label: text.columns.ballots, number: true, cell: ({ ballots }) => formatNumber(ballots) },
          {
            label: text.columns.span,
            cell: ({ firstDate, lastDate }) => personText.parties.span(formatDate(firstDate), formatDate(lastDate)),
          },
        ]}
      />
    </section>
  );
}
