import { StackedTable, type StackedColumn } from "@/components/table/stacked-table";
import { formatDate } from "@/lib/danish/format-date";
import { formatNumber } from "@/lib/danish/format-number";
import type { CommitteeCompleteness } from "@/lib/published/views/completeness-view";
import { collectionText } from "@/lib/text/collection";

type Props = { committees: CommitteeCompleteness[] };
type Figure = "meetings" | "points" | "withoutDecision" | "closed" | "withdrawn";

/** The anchor of the section that lists where the reader is in doubt. */
export const doubtsId = "spoergsmaal";

const { columns, caption } = collectionText;

/** What the collection has of each committee, and how much of it is incomplete. */
export function CompletenessTable({ committees }: Props) {
  return (
    <StackedTable
      caption={caption}
      rows={committees}
      keyOf={({ href }) => href}
      columns={[
        { label: columns.committee, cell: ({ name, href }) => <a href={href}>{name}</a> },
        figure("meetings", ({ meetings }) => meetings),
        figure("points", ({ points }) => points),
        figure("withoutDecision", ({ withoutDecision }) => withoutDecision),
        figure("closed", ({ closed }) => closed),
        figure("withdrawn", ({ withdrawnPoints }) => withdrawnPoints),
        { label: columns.openDoubts, number: true, cell: ({ openDoubts }) => <OpenDoubts count={openDoubts} /> },
        {
          label: columns.lastChanged,
          number: true,
          cell: ({ lastChanged }) => <time dateTime={lastChanged}>{formatDate(lastChanged)}</time>,
        },
      ]}
    />
  );
}

function figure(name: Figure, of: (committee: CommitteeCompleteness) => number): StackedColumn<CommitteeCompleteness> {
  return { label: columns[name], number: true, cell: (committee) => formatNumber(of(committee)) };
}

function OpenDoubts({ count }: { count: number }) {
  return count === 0 ? formatNumber(count) : <a href={`#${doubtsId}`}>{formatNumber(count)}</a>;
}
