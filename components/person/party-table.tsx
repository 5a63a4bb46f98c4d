import { StackedTable } from "@/components/table/stacked-table";
import { PartyLetter } from "@/components/vote/party-letter";
import { formatNumber } from "@/lib/danish/format-number";
import type { PartySummary } from "@/lib/published/views/party-view";
import { partyText, shownPartyName } from "@/lib/text/party-page";

type Props = { parties: PartySummary[] };

const { columns } = partyText;

/** Parties by their letter. */
export function PartyTable({ parties }: Props) {
  return (
    <StackedTable
      caption={partyText.caption}
      rows={parties}
      keyOf={({ href }) => href}
      columns={[
        {
          label: columns.party,
          cell: (party) => (
            <>
              <PartyLetter letter={party.letter} date={party.lastDate} compact /> <a href={party.href}>{shownPartyName(party)}</a>
            </>
          ),
        },
        { label: columns.members, number: true, cell: ({ members }) => formatNumber(members) },
        { label: columns.votes, number: true, cell: ({ votes }) => formatNumber(votes) },
      ]}
    />
  );
}
