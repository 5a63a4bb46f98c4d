import type { PointView } from "@/lib/published/views/point-view";
import { formatDate } from "@/lib/danish/format-date";
import { pointText } from "@/lib/text/point";
import { sourceText } from "@/lib/text/source";

type Props = { point: PointView };

/** How to refer to the point, as text to select. */
export function Citation({ point }: Props) {
  const { title, number, caseNumber, meeting, source } = point;
  const citation = pointText.citation({
    title,
    number,
    caseNumber,
    committee: meeting.committee.name,
    municipality: meeting.municipality,
    date: formatDate(meeting.date),
    lines: sourceText.lines(source.line, source.endLine),
  });
  return (
    <details className="help no-print">
      <summary>{pointText.cite}</summary>
      <p className="note">{citation}</p>
    </details>
  );
}
