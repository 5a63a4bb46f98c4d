import { StackedTable } from "@/components/table/stacked-table";
import { formatDate } from "@/lib/danish/format-date";
import { formatNumber } from "@/lib/danish/format-number";
import type { CommitteeSummary } from "@/lib/published/views/committee-view";
import { committeeText } from "@/lib/text/committee";

type Props = {
  committees: CommitteeSummary[];
  /** Whether the municipality is named: where there is only one, it goes without saying. */
  withMunicipality: boolean;
};

const { columns } = committeeText;

/** Committees with what the collection holds of them. */
export function CommitteeTable({ committees, withMunicipality }: Props) {
  return (
    <StackedTable
      caption={committeeText.caption}
      rows={committees}
      keyOf={({ href }) => href}
      columns={[
        {
          label: columns.name,
          cell: ({ href, name, municipality }) => (
            <>
              <a href={href}>{name}</a>
              {withMunicipality && <small> {municipality}</small>}
            </>
          ),
        },
        { label: columns.meetings, number: true, cell: ({ meetings }) => formatNumber(meetings) },
        {
          label: columns.span,
          cell: ({ firstDate, lastDate }) => firstDate !== null && lastDate !== null && <Span from={firstDate} to={lastDate} />,
        },
      ]}
    />
  );
}

function Span({ from, to }: { from: string; to: string }) {
  const last = <time dateTime={to}>{formatDate(to)}</time>;
  if (from === to) return last;
  return (
    <span>
      <time dateTime={from}>{formatDate(from)}</time> – {last}
    </span>
  );
}
