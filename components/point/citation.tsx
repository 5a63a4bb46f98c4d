import type { PointView } from "@/lib/published/views/point-view";
import { formatDate } from "@/lib/danish/format-date";
import { pointText } from "@/lib/text/point";
import { sourceText } from "@/lib/text/source";

type Props = {
  point: PointView;
  /** The portal's public address, for a reference that works anywhere. */
  baseUrl: string;
};

/** How to refer to the point, as text to select: what it is, where it stands, and the fingerprint of the file it was read from. */
export function Citation({ point, baseUrl }: Props) {
  const { title, number, caseNumber, meeting, source, fingerprint, href } = point;
  const citation = pointText.citation({
    title,
    number,
    caseNumber,
    committee: meeting.committee.name,
    municipality: meeting.municipality,
    date: formatDate(meeting.date),
    lines: sourceText.lines(source.line, source.endLine),
    fingerprint,
    address: new URL(href, baseUrl).href,
  });
  return (
    <details className="help no-print">
      <summary>{pointText.cite}</summary>
      <p className="note">{citation}</p>
    </details>
  );
}
