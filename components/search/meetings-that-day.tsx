import { formatDate } from "@/lib/danish/format-date";
import type { MeetingMention } from "@/lib/published/views/vote-entry";
import { searchText } from "@/lib/text/search";

type Props = { day: string; meetings: MeetingMention[] };

/** Whoever searches for a day probably looks for what was held on it, though no text may print that day. */
export function MeetingsThatDay({ day, meetings }: Props) {
  return (
    <p className="try-links above-3">
      <span>{searchText.heldOn(formatDate(day))}</span>
      {meetings.map(({ href, committee }) => (
        <a key={href} href={href}>
          {committee.name}
        </a>
      ))}
    </p>
  );
}
