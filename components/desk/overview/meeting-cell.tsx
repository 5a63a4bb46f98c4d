import { formatDate } from "@/lib/danish/format-date";
import type { DeskMeeting } from "@/lib/desk/overview/desk-meeting";
import { deskOverviewText as text } from "@/lib/text/desk-overview";

/** Which meeting a line is about, and how well its referat was read. */
export function MeetingCell({ meeting: { id, date, lines, coverage, replaces, refused, state } }: { meeting: DeskMeeting }) {
  return (
    <th role="rowheader" scope="row">
      <a href={`/sekretariat/moeder/${id}/gennemse`}>
        <time dateTime={date}>{formatDate(date)}</time>
      </a>
      <small className="desk-detail">{text.reading(lines, coverage)}</small>
      {replaces && (state === "waiting" || state === "ready") && <small className="desk-detail">{text.replaces}</small>}
      {refused.length > 0 && (state === "waiting" || state === "ready") && (
        <small className="desk-detail">{text.refused(refused.join(" "))}</small>
      )}
    </th>
  );
}
