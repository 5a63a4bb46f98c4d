import { formatDate } from "@/lib/danish/format-date";
import { formatNumber } from "@/lib/danish/format-number";
import type { MeetingView } from "@/lib/published/views/meeting-view";
import { meetingText } from "@/lib/text/meeting";

type Props = { meeting: MeetingView; baseUrl: string };

/** How to refer to the meeting, as text to select: what it is, where it stands, and the fingerprint of its file. */
export function MeetingCitation({ meeting: { href, committee, municipality, date, version, source }, baseUrl }: Props) {
  const citation = meetingText.citation({
    committee: committee.name,
    municipality,
    date: formatDate(date),
    version,
    lines: formatNumber(source.lines),
    fingerprint: source.fingerprint,
    address: new URL(href, baseUrl).href,
  });
  return (
    <details className="help no-print">
      <summary>{meetingText.cite}</summary>
      <p className="note">{citation}</p>
    </details>
  );
}
