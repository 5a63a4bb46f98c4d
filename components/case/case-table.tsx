import { OutcomeLabel } from "@/components/decision/outcome-label";
import { ExampleMark } from "@/components/page/example-mark";
import { StackedTable } from "@/components/table/stacked-table";
import { formatDate } from "@/lib/danish/format-date";
import type { CaseSummary } from "@/lib/published/views/case-view";
import { caseText } from "@/lib/text/case";

type Props = { cases: CaseSummary[] };

const { columns } = caseText;

/** Cases as one line each. */
export function CaseTable({ cases }: Props) {
  return (
    <StackedTable
      caption={caseText.caption}
      rows={cases}
      keyOf={({ href }) => href}
      columns={[
        { label: columns.title, cell: (row) => <CaseName row={row} /> },
        { label: columns.outcome, cell: ({ outcome }) => <OutcomeLabel outcome={outcome} />, bare: true },
        { label: columns.last, cell: ({ lastDate }) => <time dateTime={lastDate}>{formatDate(lastDate)}</time> },
        { label: columns.treatments, cell: ({ treatments }) => caseText.treated(treatments) },
      ]}
    />
  );
}

function CaseName({ row: { number, href, title, otherTitles, example } }: { row: CaseSummary }) {
  return (
    <>
      <a href={href}>{title}</a>
      {example && <ExampleMark />}
      <small className="quiet vote-record__about">
        {number}
        {otherTitles.length > 0 && `, ${caseText.otherTitles(otherTitles)}`}
      </small>
    </>
  );
}
